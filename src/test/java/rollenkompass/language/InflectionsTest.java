package rollenkompass.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The forms of words, folded. */
class InflectionsTest {
  @ParameterizedTest
  @CsvSource({
    "verdienen, verdient",
    "verdienen, verdienst",
    "kosten, kostet",
    "öffnen, offnet",
    "rechnen, rechnet",
    "lernen, lernt",
    "sammeln, sammelt",
    "reisen, reist",
    "einstellen, eingestellt",
    "einstellen, einzustellen",
    "mitbringen, mitgebracht",
    "beginnen, begonnen",
    "verleihen, verliehen"
  })
  void germanVerbHasItsForms(String verb, String form) {
    assertThat(Inflections.of(Language.DE, verb)).contains(form).doesNotContain(verb);
  }

  @Test
  void everydayWordsAreLeftOut() {
    assertThat(Inflections.of(Language.DE, "werden")).doesNotContain("wird", "wurde");
  }

  @Test
  void irregularEnglishWordHasItsForms() {
    assertThat(Inflections.of(Language.EN, "pay")).contains("paid");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Marken", "Öffnungszeiten", "den ganzen Tag", "gut sein", "wann … offen", ""})
  void nounsAndPhrasesHaveNone(String phrase) {
    assertThat(List.of(Language.values()))
        .allSatisfy(language -> assertThat(Inflections.of(language, phrase)).isEmpty());
  }
}
