package rollenkompass.understanding.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class WordChoicesTest {
  @Test
  void phraseWithoutAChoiceStandsForItself() {
    assertThat(WordChoices.written("what … stand for")).containsExactly("what … stand for");
  }

  @Test
  void everyChoiceOfWordsIsAPhrase() {
    assertThat(WordChoices.written("tell me/us a joke/story"))
        .containsExactly("tell me a joke", "tell me a story", "tell us a joke", "tell us a story");
  }
}
