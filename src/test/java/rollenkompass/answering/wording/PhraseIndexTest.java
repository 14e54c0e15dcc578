package rollenkompass.answering.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rollenkompass.language.Language;

class PhraseIndexTest {
  private static final PhraseIndex INDEX =
      new PhraseIndex(
          Language.EN,
          List.of(
              AnyPhrase.of(Language.EN, "too old/young for | age limit"),
              AnyPhrase.of(Language.EN, "freelanc- … rate"),
              AnyPhrase.of(Language.EN, "# .")));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Am I too young for this?|{0}",
        "What is the age limit, and a freelancer's day rate?|{0, 1}",
        "I am 51.|{2}",
        "freelancing|{}",
        "too old|{}",
        "''|{}"
      })
  void thoseAreFoundThatTheTextHas(String text, String numbers) {
    assertThat(INDEX.in(text)).hasToString(numbers);
  }
}
