package rollenkompass.answering.extractive.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Words for numbers are written as people do and looked up folded. */
class NumberWordsTest {
  @Test
  void foldedWordsStandForTheirDigits() {
    assertThat(NumberWords.digits("zwolf")).contains("12");
    assertThat(NumberWords.digits("twelve")).contains("12");
    assertThat(NumberWords.digits("seat")).isEmpty();
  }

  @Test
  void compoundsAreTheSumOfTheirParts() {
    assertThat(NumberWords.digits("funfundvierzig")).contains("45");
    assertThat(NumberWords.digits("einundzwanzig")).contains("21");
    assertThat(NumberWords.digits("hundert")).contains("100");
    assertThat(NumberWords.digits("grundschule")).isEmpty();
    assertThat("fünfundvierzig").matches(NumberWords.oneOfAll());
  }

  @Test
  void allMatchAsTheyAreWritten() {
    assertThat("zwölf").matches(NumberWords.oneOfAll());
    assertThat("dreißig").matches(NumberWords.oneOfAll());
    assertThat("seat").doesNotMatch(NumberWords.oneOfAll());
  }
}
