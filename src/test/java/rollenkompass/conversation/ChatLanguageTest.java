package rollenkompass.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rollenkompass.EngineFixture;
import rollenkompass.language.Language;

/** Which language a chat is held in where its messages are single words. */
class ChatLanguageTest {
  private final EngineFixture engine = EngineFixture.shipped();
  private final String chat = UUID.randomUUID().toString();

  @Test
  void firstWordThatTellsDecides() {
    assertThat(language("smm?")).isEqualTo(Language.DE);
    assertThat(language("pay")).isEqualTo(Language.EN);
    assertThat(language("tools")).isEqualTo(Language.EN);
  }

  @ParameterizedTest
  @ValueSource(strings = {"tasks", "boss?", "diff", "ads?", "salary"})
  void firstEnglishWordIsAnsweredInEnglish(String word) {
    assertThat(language(word)).isEqualTo(Language.EN);
  }

  @ParameterizedTest
  @ValueSource(strings = {"skills", "tools", "team?", "freelancer", "content", "Gehalt"})
  void firstWordOfBothLanguagesIsAnsweredInGerman(String word) {
    assertThat(language(word)).isEqualTo(Language.DE);
  }

  @Test
  void germanWordAmidEnglishDoesNotChangeIt() {
    language("What does an SMM earn?");
    language("And what does an OMM earn?");
    assertThat(language("Ausbildung?")).isEqualTo(Language.EN);
    assertThat(language("und was verdient der so")).isEqualTo(Language.DE);
  }

  @Test
  void wishForTheOtherLanguageIsHeard() {
    language("What does an SMM earn?");
    language("And what does an OMM earn?");
    assertThat(language("auf Deutsch bitte")).isEqualTo(Language.DE);
  }

  @Test
  void englishWordsAmidGermanStayGerman() {
    language("Was verdient ein SMM?");
    assertThat(language("skills?")).isEqualTo(Language.DE);
    assertThat(language("home office")).isEqualTo(Language.DE);
  }

  private Language language(String text) {
    return engine.ask(chat, text).language();
  }
}
