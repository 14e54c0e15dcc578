package rollenkompass.language;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageDetectorTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Was macht ein SMM?",
        "Welche Fähigkeiten braucht ein Online-Marketing-Manager?",
        "wer kuemmert sich um seo",
        "Und der OMM?",
        "Danke schön!",
        "Fähigkeiten",
        "WIE WIRD DER ERFOLG GEMESSEN",
        "Was gilt im Labor?",
        "Was kostet Yoga?"
      })
  void germanIsDetected(String text) {
    assertThat(LanguageDetector.detect(text)).contains(Language.DE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "What does an SMM do?",
        "Which skills does an online marketing manager need?",
        "who looks after seo",
        "and in terms of budget?",
        "Thank you!",
        "tell me about the other one",
        "HOW IS SUCCESS MEASURED"
      })
  void englishIsDetected(String text) {
    assertThat(LanguageDetector.detect(text)).contains(Language.EN);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Was ist der Job von einem social media manager?",
        "Welche Skills braucht man als Content Creator im Team?",
        "Wer ist für paid advertising und email marketing zuständig?"
      })
  void germanFrameAroundEnglishWordsIsGerman(String text) {
    assertThat(LanguageDetector.detect(text)).contains(Language.DE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "What are the Aufgaben of an SMM?",
        "Who is responsible for Budgetverwaltung?",
        "Does the SMM need Fähigkeiten in Datenanalyse?"
      })
  void englishFrameAroundGermanWordsIsEnglish(String text) {
    assertThat(LanguageDetector.detect(text)).contains(Language.EN);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "SMM", "?!", "123", "SEO OMM", "😀"})
  void nothingIsDetectedWhereNothingTells(String text) {
    assertThat(LanguageDetector.detect(text)).isEmpty();
  }

  @Property
  void anyStringIsReadWithoutComplaint(@ForAll String text) {
    assertThat(LanguageDetector.detect(text)).isNotNull();
  }
}
