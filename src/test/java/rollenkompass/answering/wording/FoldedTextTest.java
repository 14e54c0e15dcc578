package rollenkompass.answering.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rollenkompass.language.Language;

class FoldedTextTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Wie alt?|' wie alt . '",
        "Größe: 5 %, na und...|' grosse . 5 % na und . '",
        "don't|' dont '",
        "z.B. 3.500€ (brutto)|' z b . 3 500 € brutto '",
        "?!|' . '",
        "-|' '"
      })
  void wordsStandFoldedBetweenBlanksAndADotForEndsOfSentences(String text, String folded) {
    assertThat(FoldedText.of(Language.DE, text)).isEqualTo(folded);
  }
}
