package rollenkompass.retrieval.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import rollenkompass.retrieval.text.question.WordingPart;

/** A run of letters weighs as its letters do on average; the blanks around words weigh nothing. */
class GramMatcherTest {
  @Test
  void runWithinAWordWeighsAsTheWord() {
    assertThat(eachWeight(new WordingPart("house", 0.5))).containsExactly(0.5, 0.5, 0.5, 0.5);
  }

  @Test
  void runAcrossWordsWeighsTheMeanOfItsLetters() {
    // The runs of " ab cd ": " ab ", "ab c", "b cd", " cd ".
    assertThat(eachWeight(new WordingPart("ab", 1), new WordingPart("cd", 0.25)))
        .containsExactly(new double[] {1, 2.25 / 3, 1.5 / 3, 0.25}, within(1e-12));
  }

  @Test
  void shortestWordingHasNoRun() {
    assertThat(eachWeight(new WordingPart("a", 1))).isEmpty();
  }

  private static double[] eachWeight(WordingPart... words) {
    List<WordingPart> wording = List.of(words);
    byte[] letters = Grams.letters(wording.stream().map(WordingPart::folded).toList());
    return GramMatcher.eachWeight(wording, Grams.of(letters).length);
  }
}
