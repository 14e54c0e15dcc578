package rollenkompass.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rollenkompass.EngineFixture;
import rollenkompass.answering.Answer;
import rollenkompass.language.Language;
import rollenkompass.learned.Outcome;

class CommandsTest {
  private final EngineFixture engine = EngineFixture.shipped();

  @ParameterizedTest
  @CsvSource({
    "/hilfe, DE, help",
    "/help, EN, help",
    "/HELP, EN, help",
    "'  /hilfe  ', DE, help",
    "/rollen, DE, answer",
    "/roles, EN, answer",
    "/quellen, DE, help",
    "/sources, EN, help",
    "/vergleich, DE, answer",
    "/compare, EN, answer",
    "/start, DE, help"
  })
  void commandIsObeyedInTheLanguageOfItsName(String command, Language language, String outcome) {
    Answer answer = engine.ask(command);
    assertThat(answer.language()).isEqualTo(language);
    assertThat(EngineFixture.outcome(answer)).isEqualTo(outcome);
  }

  @Test
  void rolesOfWhichLittleIsSaidAreListedWithThatAndNotCompared(@TempDir Path folder)
      throws IOException {
    Files.writeString(
        folder.resolve("notiz.de.md"),
        """
        # Notiz

        ## Social-Media-Manager

        Den Kaffee kocht der Social-Media-Manager selbst.
        """);
    EngineFixture little = EngineFixture.over(folder);
    assertThat(little.ask("/rollen").points()).hasSize(1);
    assertThat(little.ask("/vergleich").outcome()).isEqualTo(Outcome.DECLINE);
  }

  @Test
  void comparisonOfWholeRolesHasARowForEveryTopic() {
    assertThat(engine.ask("/compare"))
        .isInstanceOfSatisfying(
            Answer.Comparison.class, c -> assertThat(c.table().rows()).hasSize(7));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/vergleich Budget",
        "/compare budget",
        "/vergleich   das Budget?",
        "/compare money"
      })
  void comparisonMayNameATopic(String command) {
    Answer answer = engine.ask(command);
    assertThat(answer).isInstanceOf(Answer.Comparison.class);
    assertThat(EngineFixture.ids(answer)).hasSize(4).allMatch(id -> id.contains(".budget."));
  }

  @Test
  void rolesAreListedWithWhatTheyAre() {
    assertThat(EngineFixture.ids(engine.ask("/rollen")))
        .containsExactly("smm.definition", "omm.definition");
  }

  @Test
  void sourcesNameEveryDocument() {
    assertThat(((Answer.SmallTalk) engine.ask("/quellen")).text())
        .contains("rollen.de.md", "rollen.en.md");
  }

  @ParameterizedTest
  @CsvSource({
    "20, /sources, 20, ''",
    "21, /sources, 20, … and one more document.",
    "23, /sources, 20, … and 3 more documents.",
    "21, /quellen, 20, … und ein weiteres Dokument.",
    "23, /quellen, 20, … und 3 weitere Dokumente."
  })
  void sourcesNameTheFirstOfManyDocuments(
      int documents, String command, int named, String last, @TempDir Path folder)
      throws IOException {
    for (int i = 0; i < documents; i++) {
      Files.writeString(folder.resolve("boat%02d.en.md".formatted(i)), "# Boat\n\nIt floats.\n");
    }
    List<String> lines =
        ((Answer.SmallTalk) EngineFixture.over(folder).ask(command)).text().lines().toList();
    assertThat(lines.stream().filter(line -> line.startsWith("• "))).hasSize(named);
    assertThat(lines.getLast())
        .satisfies(line -> assertThat(line.startsWith("•") ? "" : line).isEqualTo(last));
  }

  @Test
  void languageOfTheAppGoesBeforeThatOfTheName() {
    Message message =
        new Message(Optional.empty(), "/start", Optional.of(Language.EN), Optional.empty());
    assertThat(engine.conversation().reply(message).language()).isEqualTo(Language.EN);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/hilfe", "Was macht ein SMM?", "Hallo", "?!", "Was macht ein Pilot?"})
  void fixedLanguageGoesBeforeEverything(String text) {
    Message message =
        new Message(Optional.empty(), text, Optional.of(Language.DE), Optional.of(Language.EN));
    assertThat(engine.conversation().reply(message).language()).isEqualTo(Language.EN);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/settings", "/bekannt"})
  void unknownCommandIsNoQuestion(String command) {
    assertThat(EngineFixture.outcome(engine.ask(command))).isNotEqualTo("answer");
  }
}
