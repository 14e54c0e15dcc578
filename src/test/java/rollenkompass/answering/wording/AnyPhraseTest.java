package rollenkompass.answering.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rollenkompass.language.Language;

class AnyPhraseTest {
  @ParameterizedTest
  @ValueSource(
      strings = {"Is he too old?", "too young for this", "I'm 51. Too old?", "It sucks at the end"})
  void oneOfTheWordsBetweenSlashesIsEnough(String text) {
    assertThat(
            AnyPhrase.of(Language.EN, "too old/young for | he … old | # . too old | suck-/blow- at")
                .isIn(text))
        .isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"too old", "old or young for this", "In 2019. Too old?", "too for"})
  void noneOfThemIsNot(String text) {
    assertThat(AnyPhrase.of(Language.EN, "too old/young for | # . too old").isIn(text)).isFalse();
  }

  @Test
  void whatStandsBesideAPhraseIsLeft() {
    String folded = FoldedText.of(Language.EN, "How many of them freelance in Berlin?");
    assertThat(AnyPhrase.of(Language.EN, "how many … freelance").beside(folded).strip())
        .isEqualTo("in berlin .");
  }
}
