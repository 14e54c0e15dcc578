package rollenkompass.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rollenkompass.retrieval.embedding.EmbeddingServer;

/** What `index` makes beside the index of the passages, so that no start has to make it. */
final class IndexCommandTest {
  private static final List<String> ASK = List.of("ask", "Wann ist der Garten offen?");

  @TempDir private Path working;
  private final Map<String, String> variables = new HashMap<>();

  @BeforeEach
  void writeCorpus() throws IOException {
    Path corpus = Files.createDirectories(working.resolve("corpus"));
    Files.writeString(corpus.resolve("a.md"), "# Garten\n\nDer Garten ist ab neun Uhr offen.\n");
  }

  @Test
  void theDictionaryIsMadeOnce() throws IOException {
    writeDictionary("Garten {m} | Gärten {pl} :: garden | gardens\nTeich {m} :: pond; pool\n");
    String found = "3 entries, found by 2 German and 3 English words and phrases";
    assertThat(index().out()).contains("Dictionary: made anew, " + found);
    assertThat(index().out()).contains("Dictionary: up to date, " + found);
    writeDictionary("Garten {m} :: garden\n");
    assertThat(index().out()).contains("Dictionary: made anew, one entry");
  }

  @Test
  void anAnswerIsFromTheDictionaryThatWasMade() throws IOException {
    writeDictionary("Garten {m} :: garden\n");
    index();
    List<Path> made = data();
    assertThat(made).anyMatch(path -> path.toString().contains("dictionary-"));
    assertThat(run(ASK).status()).isZero();
    assertThat(data()).isEqualTo(made);
  }

  @Test
  void withoutADictionaryNoneIsNamed() {
    assertThat(index().out()).doesNotContain("Dictionary", "Vectors");
  }

  @Test
  void aDictionaryWithAFaultIsAMisuse() throws IOException {
    writeDictionary("Garten :: garden\nTeich\n");
    ProgramRun run = index();
    assertThat(run.status()).isEqualTo(ExitStatus.MISUSED);
    assertThat(run.err()).contains("words:2: ").hasLineCount(1);
  }

  @Test
  void whatAnswersQuestionsIsNotLoaded() throws IOException {
    Path config = Files.createDirectories(working.resolve("config"));
    Path roles = Files.copy(Path.of("config/roles.yaml"), config.resolve("roles.yaml"));
    Files.writeString(config.resolve("question-model.bin"), "no model");
    List<String> elsewhere = List.of("--roles", roles.toString());
    assertThat(run(elsewhere, List.of("index")).status()).isZero();
    assertThat(run(elsewhere, ASK).status()).isNotZero();
  }

  @Test
  void vectorsAreMadeOnceAndNoStartHasToMakeThem() throws IOException {
    try (EmbeddingServer server = new EmbeddingServer()) {
      use(server);
      assertThat(index().out()).contains("Vectors: 1 made anew by ollama");
      assertThat(index().out()).contains("Vectors: up to date, made by ollama");
      int asked = server.texts().size();
      run(ASK);
      assertThat(server.texts().subList(asked, server.texts().size()))
          .noneMatch(text -> text.contains("neun"));
    }
  }

  @Test
  void indexOfAnotherCorpusInTheSameFolderForDataStays() throws IOException {
    Path other = Files.createDirectories(working.resolve("other"));
    Files.writeString(other.resolve("b.md"), "# Teich\n\nDer Teich ist ab zehn Uhr offen.\n");
    List<String> indexOther = List.of("--corpus", other.toString(), "index");
    index();
    assertThat(ProgramRun.in(working, variables, "", indexOther).out())
        .contains("Index: made anew");
    assertThat(index().out()).contains("Index: up to date");
    assertThat(ProgramRun.in(working, variables, "", indexOther).out())
        .contains("Index: up to date");
  }

  @Test
  void vectorsOfAnotherCorpusInTheSameFolderForDataStay() throws IOException {
    Path other = Files.createDirectories(working.resolve("other"));
    Files.writeString(other.resolve("b.md"), "# Teich\n\nDer Teich ist ab zehn Uhr offen.\n");
    List<String> indexOther = List.of("--corpus", other.toString(), "index");
    try (EmbeddingServer server = new EmbeddingServer()) {
      use(server);
      index();
      assertThat(ProgramRun.in(working, variables, "", indexOther).out())
          .contains("Vectors: 1 made anew");
      assertThat(index().out()).contains("Vectors: up to date");
    }
  }

  @Test
  void vectorsThatCannotBeMadeAreToldAndAllElseIsDone() throws IOException {
    try (EmbeddingServer server = new EmbeddingServer()) {
      use(server);
      server.failWith(500);
      ProgramRun run = index();
      assertThat(run.status()).isEqualTo(ExitStatus.FAILED);
      assertThat(run.out())
          .contains("Index: made anew", "! Vectors: not up to date; ollama", "words alone rank");
    }
  }

  private void use(EmbeddingServer server) {
    variables.put("ROLLENKOMPASS_RETRIEVAL_EMBEDDING", "ollama");
    variables.put("ROLLENKOMPASS_RETRIEVAL_EMBEDDING_QUESTION_PREFIX", "question");
    variables.put("ROLLENKOMPASS_RETRIEVAL_EMBEDDING_MODEL", "any");
    variables.put("ROLLENKOMPASS_RETRIEVAL_EMBEDDING_BASE_URL", server.address("").toString());
  }

  private void writeDictionary(String lines) throws IOException {
    Path file = Files.writeString(working.resolve("words"), lines);
    variables.put("ROLLENKOMPASS_RETRIEVAL_DICTIONARY", file.toString());
  }

  private List<Path> data() throws IOException {
    try (Stream<Path> files = Files.walk(working.resolve("data"))) {
      return files.sorted().toList();
    }
  }

  private ProgramRun index() {
    return run(List.of("index"));
  }

  private ProgramRun run(List<String> command) {
    return run(List.of(), command);
  }

  private ProgramRun run(List<String> options, List<String> command) {
    List<String> corpus = List.of("--corpus", working.resolve("corpus").toString());
    List<String> arguments = Stream.of(corpus, options, command).flatMap(List::stream).toList();
    return ProgramRun.in(working, variables, "", arguments);
  }
}
