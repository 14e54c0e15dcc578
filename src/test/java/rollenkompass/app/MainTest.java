package rollenkompass.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rollenkompass.app.settings.Environment;

/** The command line from arguments to exit status, over the corpus of this project. */
final class MainTest {
  private static final String QUESTION = "Was macht ein SMM?";

  @TempDir private Path data;

  private final Map<String, String> variables = new HashMap<>();
  private Locale locale = Locale.ENGLISH;

  /** What a run leaves. */
  private record Outcome(int status, String out, String err) {}

  @Test
  void askPrintsTheAnswerAndItsSources() {
    Outcome outcome = run("", "ask", QUESTION);
    assertThat(outcome.status()).isZero();
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.out()).contains("[1]", "Quellen", "rollen.de.md").doesNotContain("\033");
  }

  @Test
  void askJoinsItsWords() {
    assertThat(run("", "ask", "Was", "macht", "ein", "SMM?").out())
        .isEqualTo(run("", "ask", QUESTION).out());
  }

  @Test
  void askAnswersInTheLanguageThatIsFixed() {
    assertThat(run("", "ask", "--language", "en", QUESTION).out()).contains("Sources");
  }

  @Test
  void askTakesAQuestionThatLooksLikeAFileOfArguments() {
    assertThat(run("", "ask", "@nowhere").status()).isZero();
  }

  @Test
  void aDictionaryThatIsMissingIsAMisuse() {
    variables.put("ROLLENKOMPASS_RETRIEVAL_DICTIONARY", data.resolve("words").toString());
    Outcome outcome = run("", "ask", QUESTION);
    assertThat(outcome.status()).isEqualTo(ExitStatus.MISUSED);
    assertThat(outcome.err().lines()).hasSize(1);
    assertThat(outcome.err()).contains(data.resolve("words").toString());
  }

  @Test
  void askPrintsOneJsonObject() {
    assertThat(run("", "ask", "--json", QUESTION).out())
        .startsWith(
            "{\"id\":null,\"chat\":null,\"language\":\"de\",\"outcome\":\"answer\",\"text\":\"")
        .endsWith("}" + System.lineSeparator())
        .hasLineCount(1);
  }

  @Test
  void jsonLinesAreAnsweredInOrderAndBadOnesReported() {
    String input =
        """
        \uFEFF{"id":"q1","chat":"c","text":"What does an SMM do?"}\r

        {"id":2,"chat":"c","text":"And the OMM?"}
        {"id":"q3"
        {"id":"q4","text":"Hallo","language":"en"}
        """;
    Outcome outcome = run(input, "ask", "--jsonl");
    assertThat(outcome.status()).isEqualTo(1);
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.out().lines())
        .satisfiesExactly(
            line ->
                assertThat(line).startsWith("{\"id\":\"q1\",\"chat\":\"c\",\"language\":\"en\""),
            line -> assertThat(line).startsWith("{\"id\":2,\"chat\":\"c\"").contains("\"omm."),
            line -> assertThat(line).startsWith("{\"id\":null,\"error\":\"line 4: "),
            line ->
                assertThat(line).startsWith("{\"id\":\"q4\",\"chat\":null,\"language\":\"en\""));
  }

  @Test
  void jsonLinesHaveTheFieldsOfTheContractInOrder() {
    String line = run("{\"text\":\"" + QUESTION + "\"}", "ask", "--jsonl").out();
    assertThat(line)
        .containsSubsequence(
            "{\"id\":",
            "\"chat\":",
            "\"language\":",
            "\"outcome\":",
            "\"text\":",
            "\"citations\":[{\"id\":",
            "\"document\":",
            "\"heading\":",
            "\"quote\":",
            "\"suggestions\":[",
            "\"phrasedBy\":\"rollenkompass\"",
            "\"millis\":")
        .containsPattern("\"millis\":\\d+\\.\\d{3}\\}");
  }

  @Test
  void quotesStandVerbatimInTheirDocument() throws IOException {
    String line = run("{\"text\":\"" + QUESTION + "\"}", "ask", "--jsonl").out();
    String quote = line.replaceFirst("(?s).*?\"quote\":\"([^\"]*)\".*", "$1");
    assertThat(Files.readString(Path.of("corpus/rollen.de.md"))).contains(quote);
  }

  @Test
  void aTextWithHalfACharacterIsAnsweredInValidUtf8() {
    assertThat(run("{\"id\":\"\\ud800\",\"text\":\"\\ud800\"}", "ask", "--jsonl").out())
        .startsWith("{\"id\":\"?\"");
  }

  @Test
  void searchRanksPassages() {
    Outcome outcome = run("{\"id\":\"q\",\"text\":\"Budget\"}", "search", "--jsonl", "--top", "2");
    assertThat(outcome.status()).isZero();
    assertThat(outcome.out())
        .matches(
            "\\{\"id\":\"q\",\"hits\":\\[\\{\"rank\":1,\"id\":\"[^\"]+\",\"document\":\"rollen.de.md\",\"score\":[0-9.]+,\"text\":\"[^\"]+\"\\},\\{\"rank\":2,[^}]+\\}\\]\\}\n");
  }

  @Test
  void chatThroughAPipeAnswersEveryLine() {
    Outcome outcome = run(QUESTION + "\n\n1\n/ende\nnot read\n", "chat");
    assertThat(outcome.status()).isZero();
    assertThat(outcome.out()).doesNotContain("\033", "›  ").contains("[1]");
    assertThat(outcome.out().split("Quellen", -1)).hasSize(3);
  }

  @Test
  void withoutACommandItChats() {
    assertThat(run(QUESTION + "\n").out()).contains("rollen.de.md");
  }

  @Test
  void evaluatePrintsTheReport() throws IOException {
    Path set =
        Files.writeString(
            data.resolve("set.jsonl"),
            """
            {"id":"1","kind":"overview","language":"de","text":"Was macht ein SMM?",\
            "outcome":"answer","required":["smm.definition"],"allowed":[]}
            """);
    assertThat(run("", "evaluate", set.toString()).out()).contains("overview");
  }

  @Test
  void evaluateNamesAFileThatIsMissing() {
    assertThat(run("", "evaluate", "nowhere.jsonl"))
        .satisfies(outcome -> assertThat(outcome.status()).isEqualTo(2))
        .satisfies(outcome -> assertThat(outcome.err()).contains("nowhere.jsonl"));
  }

  @Test
  void doctorFindsAHealthyInstallation() {
    Outcome outcome = run("", "doctor");
    assertThat(outcome.out().lines()).hasSize(6).allMatch(line -> line.startsWith("✓ "));
    assertThat(outcome.status()).isZero();
  }

  @Test
  void withoutItsEmbeddingModelItAnswersAndDoctorSaysSo() {
    variables.put("ROLLENKOMPASS_RETRIEVAL_EMBEDDING", "ollama");
    variables.put("ROLLENKOMPASS_RETRIEVAL_EMBEDDING_BASE_URL", "http://localhost:1");
    assertThat(run("", "ask", "Was macht ein SMM?").status()).isZero();
    Outcome doctor = run("", "doctor");
    assertThat(doctor.out())
        .contains("✗ Embedding model: ollama bge-m3 at http://localhost:1: no server answers");
    assertThat(doctor.status()).isEqualTo(1);
  }

  @Test
  void anEmbeddingModelThatIsNotThereIsMisuse() {
    variables.put("ROLLENKOMPASS_RETRIEVAL_EMBEDDING", "bge-huge");
    Outcome outcome = run("", "ask", "Was macht ein SMM?");
    assertThat(outcome.status()).isEqualTo(2);
    assertThat(outcome.err()).hasLineCount(1).contains("bge-huge", "bge-small-en");
  }

  @Test
  void doctorNamesWhatIsWrong() {
    variables.put("ROLLENKOMPASS_LOG_LEVEL", "chatty");
    Outcome outcome = run("", "doctor");
    assertThat(outcome.out())
        .startsWith("✗ Configuration: ROLLENKOMPASS_LOG_LEVEL")
        .hasLineCount(1);
    assertThat(outcome.status()).isEqualTo(1);
  }

  @Test
  void botWithoutATokenSaysWhereToPutIt() {
    Outcome outcome = run("", "bot");
    assertThat(outcome.status()).isEqualTo(2);
    assertThat(outcome.err()).contains("TELEGRAM_BOT_TOKEN");
  }

  @Test
  void versionIsTheOneOfTheBuild() {
    assertThat(run("", "--version").out()).matches("rollenkompass \\d+\\.\\d+\\.\\d+\\S*\\R");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "chat", "ask", "search", "index", "evaluate", "bot", "doctor"})
  void everyCommandExplainsItself(String command) {
    String[] arguments =
        Stream.of(command, "--help").filter(word -> !word.isEmpty()).toArray(String[]::new);
    Outcome english = run("", arguments);
    locale = Locale.GERMANY;
    Outcome german = run("", arguments);
    assertThat(english.status()).isZero();
    assertThat(english.out()).contains("--corpus", "bad usage or bad configuration");
    assertThat(german.out()).contains("--corpus", "falscher Aufruf");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ask",
        "ask --jsonl text",
        "ask --jsonl --json",
        "ask --language fr hi",
        "search",
        "search --jsonl --top 0",
        "evaluate",
        "dance",
        "--nonsense",
        "--config nowhere.yaml ask hi",
        "--corpus nowhere ask hi",
        "--roles nowhere.yaml ask hi",
        "--data pom.xml ask hi",
      })
  void badUsageEndsWithStatusTwoAndAMessage(String arguments) {
    Outcome outcome = run("", arguments.split(" ", -1));
    assertThat(outcome.status()).isEqualTo(2);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err()).startsWith("rollenkompass: ").doesNotContain("\tat ", "Exception");
  }

  @Test
  void anUnexpectedFailureIsOneLineAndADetailedFile() throws IOException {
    Files.writeString(data.resolve("index"), "not a folder");
    Outcome outcome = run("", "ask", "Hallo");
    assertThat(outcome.status()).isEqualTo(1);
    assertThat(outcome.err()).hasLineCount(1).contains("errors.log").doesNotContain("\tat ");
  }

  @Test
  void messagesSpeakTheLanguageOfTheLocale() {
    locale = Locale.GERMANY;
    assertThat(run("", "ask").err()).contains("Schreib deine Frage hinter ask");
  }

  private Outcome run(String input, String... arguments) {
    variables.putIfAbsent("ROLLENKOMPASS_DATA_DIR", data.toString());
    Path here = Path.of("").toAbsolutePath();
    Environment environment =
        new Environment(
            variables, new Environment.Folders(here, here, data), locale, OptionalInt.empty());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console =
        new Console(
            new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8));
    int status = Main.run(environment, console, arguments);
    return new Outcome(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
