package rollenkompass.answering.extractive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import rollenkompass.answering.extractive.passage.QuestionTerm;
import rollenkompass.answering.extractive.question.PlainQuestion;
import rollenkompass.answering.extractive.words.AnswerType;
import rollenkompass.language.Language;

/** What of a question a sentence covers and what others do. */
class CoverageTest {
  private static final PlainQuestion ONE_WORD =
      PlainQuestion.of(
          "Wo ist der Spind?",
          Language.DE,
          AnswerType.PLACE,
          List.of(new QuestionTerm("spind", 2, List.of(), List.of(), true)),
          List.of());

  private static double[] layer(double own, double near) {
    return new double[] {own, near};
  }

  @Test
  void nearWordOfTheSentenceCountsWhateverOtherPassagesSay() {
    double[] nothing = layer(0, 0);
    Coverage coverage =
        new Coverage(
            ONE_WORD, new double[][] {layer(0, 0.4), nothing, nothing, nothing, layer(0.5, 0)});
    assertThat(coverage.near()).isEqualTo(0.4);
    assertThat(coverage.gain(4)).isCloseTo(0.1, within(1e-9));
  }

  @Test
  void nearWordOfTheSentenceCountsNothingBesideTheWordInItsHeading() {
    Coverage coverage =
        new Coverage(ONE_WORD, new double[][] {layer(0, 0.4), layer(1, 0), layer(0, 0)});
    assertThat(coverage.near()).isZero();
    assertThat(coverage.covered()).containsExactly(1);
  }

  @Test
  void whatIsNearElsewhereComesLast() {
    double[] nothing = layer(0, 0);
    Coverage coverage =
        new Coverage(
            ONE_WORD, new double[][] {nothing, nothing, nothing, layer(0.2, 0), layer(0, 0.7)});
    assertThat(coverage.nearby()).isCloseTo(0.5, within(1e-9));
    assertThat(coverage.near()).isZero();
  }

  @Test
  void sentenceLacksWhatNeitherItNorItsHeadingTells() {
    double[] nothing = layer(0, 0);
    double[][] elsewhere = {nothing, nothing, nothing, layer(1, 0)};
    assertThat(new Coverage(ONE_WORD, elsewhere).unsaid()).isEqualTo(1);
    assertThat(new Coverage(ONE_WORD, elsewhere).told()).isZero();
    double[][] near = {layer(0, 0.4), layer(0.7, 0), nothing};
    assertThat(new Coverage(ONE_WORD, near).unsaid()).isCloseTo(0.3, within(1e-9));
    assertThat(new Coverage(ONE_WORD, near).told()).isEqualTo(0.7);
  }

  @Test
  void whatTheTitleTellsIsNotLacking() {
    double[] nothing = layer(0, 0);
    double[][] titled = {nothing, nothing, layer(1, 0)};
    assertThat(new Coverage(ONE_WORD, titled).unsaid()).isZero();
  }
}
