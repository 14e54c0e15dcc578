package rollenkompass.answering.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rollenkompass.EngineFixture;
import rollenkompass.answering.Answer;

/** Who says what the bot tells, and from when it is. */
class SourceRepliesTest {
  private final EngineFixture engine = EngineFixture.shipped();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "where do you get your info from",
        "woher hast du das alles",
        "who wrote this",
        "was sind deine quellen"
      })
  void publishersComeBeforeDocuments(String question) {
    assertThat(text(engine, question))
        .contains("BVCM (2015–2023)", "Bitkom (2023–2025)")
        .doesNotContain(".md", "Apache");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "how old is your data",
        "wie alt sind deine zahlen",
        "are your numbers up to date",
        "von wann sind deine daten"
      })
  void yearsRangeFromTheOldestToTheNewest(String question) {
    assertThat(text(engine, question)).contains("2006", "2026", "2023").doesNotContain(".md");
  }

  @Test
  void behindAnAnswerItsOwnSourcesAreTold() {
    String chat = UUID.randomUUID().toString();
    engine.ask(chat, "what does an OMM earn");
    assertThat(EngineFixture.ids(engine.ask(chat, "where do you get that from")))
        .contains("sal-10");
  }

  @Test
  void commandListsTheFiles() {
    assertThat(text(engine, "/sources")).contains("beruf.en.md", "Apache-2.0");
  }

  @Test
  void documentsThatNameNoPublishersAreListed() {
    EngineFixture office = EngineFixture.over(Path.of("src/test/resources/office/fitting"));
    assertThat(text(office, "where do you get your info from")).contains(".md");
  }

  private static String text(EngineFixture engine, String question) {
    return ((Answer.SmallTalk) engine.ask(question)).text();
  }
}
