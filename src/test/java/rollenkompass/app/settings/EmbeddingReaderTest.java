package rollenkompass.app.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rollenkompass.retrieval.embedding.EmbeddingSettings;
import rollenkompass.retrieval.embedding.EmbeddingSettings.BgeSmallEnglish;
import rollenkompass.retrieval.embedding.EmbeddingSettings.Endpoint;
import rollenkompass.retrieval.embedding.EmbeddingSettings.Folder;
import rollenkompass.retrieval.embedding.EmbeddingSettings.Ollama;
import rollenkompass.retrieval.embedding.EmbeddingSettings.OpenAi;
import rollenkompass.retrieval.embedding.EmbeddingSettings.Prefixes;

/** The settings of the embedding model: defaults, values, and what is refused. */
final class EmbeddingReaderTest {
  @TempDir private Path working;

  /** The keys that this test is about. */
  static List<SettingsKey<?>> keys() {
    return SettingsKey.ALL.stream()
        .filter(key -> key.name().startsWith("retrieval.embedding"))
        .toList();
  }

  @Test
  void withoutAnythingThereIsNoModel() {
    assertThat(read(Map.of())).isEmpty();
    assertThat(read(Map.of("", "none"))).isEmpty();
  }

  @Test
  void theModelThatIsPartOfTheProgramNeedsItsNameAlone() {
    assertThat(read(Map.of("", "bge-small-en")))
        .contains(new EmbeddingSettings(new BgeSmallEnglish(), Prefixes.NONE));
  }

  @Test
  void aFolderNeedsAModelAndItsTokenizer() throws IOException {
    Path folder = Files.createDirectory(working.resolve("model"));
    Files.createFile(folder.resolve("model.onnx"));
    assertThatThrownBy(() -> read(Map.of("", "model")))
        .hasMessage(
            "ROLLENKOMPASS_RETRIEVAL_EMBEDDING: retrieval.embedding must be one of none,"
                + " bge-small-en, openai, ollama or a folder with model.onnx and tokenizer.json,"
                + " but is \"model\"");
    Files.createFile(folder.resolve("tokenizer.json"));
    assertThat(source(Map.of("", "model"))).isEqualTo(new Folder(folder));
  }

  @Test
  void ollamaNeedsItsNameAlone() {
    assertThat(source(Map.of("", "ollama")))
        .isEqualTo(
            new Ollama(
                new Endpoint(
                    URI.create("http://localhost:11434"),
                    "bge-m3",
                    Optional.empty(),
                    Duration.ofSeconds(10))));
  }

  @Test
  void openAiItselfNeedsAKey() {
    assertThatThrownBy(() -> read(Map.of("", "openai")))
        .isInstanceOf(SettingsException.class)
        .hasMessageStartingWith("ROLLENKOMPASS_RETRIEVAL_EMBEDDING: OpenAI wants a key");
    assertThat(source(Map.of("", "openai", "_API_KEY", "s3cret")))
        .isEqualTo(
            new OpenAi(
                new Endpoint(
                    URI.create("https://api.openai.com/v1"),
                    "text-embedding-3-small",
                    Optional.of("s3cret"),
                    Duration.ofSeconds(10))));
  }

  @Test
  void aServerOfOnesOwnIsDescribed() throws IOException {
    Files.writeString(working.resolve("key"), "s3cret\n");
    Map<String, String> values =
        Map.of(
            "", "openai",
            "_BASE_URL", "http://localhost:8080/v1",
            "_MODEL", "e5",
            "_API_KEY_FILE", "key",
            "_TIMEOUT", "2m",
            "_QUESTION_PREFIX", "query:",
            "_PASSAGE_PREFIX", "passage:");
    assertThat(read(values))
        .contains(
            new EmbeddingSettings(
                new OpenAi(
                    new Endpoint(
                        URI.create("http://localhost:8080/v1"),
                        "e5",
                        Optional.of("s3cret"),
                        Duration.ofMinutes(2))),
                new Prefixes(Optional.of("query:"), Optional.of("passage:"))));
  }

  @Test
  void aKeyFileThatIsNotThereIsNamed() {
    assertThatThrownBy(() -> read(Map.of("", "ollama", "_API_KEY_FILE", "nowhere")))
        .isInstanceOf(SettingsException.class)
        .hasMessageStartingWith("ROLLENKOMPASS_RETRIEVAL_EMBEDDING_API_KEY_FILE: ")
        .hasMessageContaining(working.resolve("nowhere").toString());
  }

  @Test
  void aKeyFileMustHoldOneKeyWhichIsNotShown() throws IOException {
    Path file = Files.writeString(working.resolve("key"), "s3cret\nmore s3cret\n");
    assertThatThrownBy(() -> read(Map.of("", "ollama", "_API_KEY_FILE", "key")))
        .isInstanceOf(SettingsException.class)
        .hasMessageStartingWith(file + ": retrieval.embedding-api-key must be")
        .hasMessageNotContaining("s3cret")
        .hasNoCause();
  }

  @Test
  void anAddressThatDoesNotFitIsNotShown() {
    assertThatThrownBy(() -> read(Map.of("_BASE_URL", "https://example.org/?key=s3cret")))
        .hasMessageContaining("retrieval.embedding-base-url must be an address")
        .hasMessageNotContaining("s3cret");
  }

  @ParameterizedTest
  @CsvSource({"_BASE_URL,localhost:8080", "_TIMEOUT,10", "_MODEL,a\tb", "_QUESTION_PREFIX,a\tb"})
  void whatDoesNotFitIsRefused(String key, String value) {
    assertThatThrownBy(() -> read(Map.of(key, value)))
        .isInstanceOf(SettingsException.class)
        .hasMessageStartingWith("ROLLENKOMPASS_RETRIEVAL_EMBEDDING" + key + ": ")
        .hasMessageContaining("must be");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0s", "601s", "11m", "1h", "999999999h"})
  void aServerIsGivenTenMinutesAtMost(String time) {
    assertThatThrownBy(() -> read(Map.of("_TIMEOUT", time)))
        .hasMessage(
            "ROLLENKOMPASS_RETRIEVAL_EMBEDDING_TIMEOUT: retrieval.embedding-timeout must be"
                + " a time from 1s to 10m, but is \""
                + time
                + "\"");
  }

  @Test
  void aKeyIsNeverShown() {
    assertThatThrownBy(() -> read(Map.of("_API_KEY", "my s3cret")))
        .hasMessageContaining("retrieval.embedding-api-key must be")
        .hasMessageNotContaining("s3cret");
    assertThat(read(Map.of("", "ollama", "_API_KEY", "s3cret")).toString())
        .doesNotContain("s3cret");
  }

  private EmbeddingSettings.Source source(Map<String, String> values) {
    return read(values).orElseThrow().source();
  }

  /** The settings where each variable is named by its end. */
  private Optional<EmbeddingSettings> read(Map<String, String> values) {
    Map<String, String> variables = new HashMap<>();
    values.forEach((end, value) -> variables.put(SettingsKey.EMBEDDING.variable() + end, value));
    Environment environment =
        new Environment(
            variables,
            new Environment.Folders(working, working, working),
            Locale.ENGLISH,
            OptionalInt.empty());
    return new SettingsReader(environment).read(SettingsReader.Options.NONE).embedding();
  }
}
