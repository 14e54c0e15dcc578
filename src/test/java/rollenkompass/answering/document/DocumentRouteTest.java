package rollenkompass.answering.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rollenkompass.EngineFixture;
import rollenkompass.answering.Answer;

/** Which documents answer where some are about the roles and others are not. */
class DocumentRouteTest {
  private static EngineFixture engine;

  @BeforeAll
  static void read(@TempDir Path folder) throws IOException {
    copy(Path.of("corpus"), folder);
    copy(Path.of("src/test/resources/office/fitting"), folder);
    engine = EngineFixture.over(folder);
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.list(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(file.getFileName()));
      }
    }
  }

  private static String document(Answer answer) {
    return answer.citations().stream()
        .map(citation -> citation.text().document())
        .findFirst()
        .orElse("");
  }

  @ParameterizedTest
  @CsvSource({
    "Bis wann muss ich eine Dienstreise beantragen?, reisekosten.de.md",
    "Wo ist der Sammelplatz?, arbeitssicherheit.de.md",
    "How fast may I drive in the car park?, parking.en.md",
  })
  void roleSpokenOfBeforeDoesNotTakeAQuestionThatNamesNone(String question, String document) {
    engine.ask(question, "Was macht ein SMM?");
    assertThat(document(engine.ask(question, question))).isEqualTo(document);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Was verdient er?", "Welche Tools nutzt er?", "Und der OMM?", "Wie wird man das?"})
  void questionThatPointsBackToARoleIsForTheRoles(String question) {
    engine.ask(question, "Was macht ein SMM?");
    assertThat(document(engine.ask(question, question))).matches("(beruf|rollen)\\..*");
  }

  @Test
  void roleIsStillSpokenOfBehindAnAnswerOfAnotherDocument() {
    String chat = "still";
    engine.ask(chat, "Was macht ein SMM?");
    engine.ask(chat, "Was kostet ein Taxi?");
    assertThat(document(engine.ask(chat, "Was verdient er?"))).startsWith("beruf.");
  }

  @Test
  void greetingNamesTheOtherDocuments() {
    assertThat(engine.ask("Hallo")).asString().contains("und weitere Dokumente");
    assertThat(engine.ask("Hello")).asString().contains("and other documents");
  }
}
