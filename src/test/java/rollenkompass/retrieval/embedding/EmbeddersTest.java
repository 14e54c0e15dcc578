package rollenkompass.retrieval.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.util.VectorUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rollenkompass.retrieval.Embedder;
import rollenkompass.retrieval.EmbeddingException;
import rollenkompass.retrieval.embedding.EmbeddingSettings.BgeSmallEnglish;
import rollenkompass.retrieval.embedding.EmbeddingSettings.Endpoint;
import rollenkompass.retrieval.embedding.EmbeddingSettings.Folder;
import rollenkompass.retrieval.embedding.EmbeddingSettings.Ollama;
import rollenkompass.retrieval.embedding.EmbeddingSettings.OpenAi;
import rollenkompass.retrieval.embedding.EmbeddingSettings.Prefixes;
import rollenkompass.retrieval.embedding.EmbeddingSettings.Source;

/** Models in this process and behind an address. */
final class EmbeddersTest {
  @TempDir private static Path unpacked;

  private EmbeddingServer server;

  @BeforeEach
  void start() throws IOException {
    server = new EmbeddingServer();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void theShippedModelPutsLikeTextsCloseTogether() {
    Embedder bge = embedder(new BgeSmallEnglish());
    float[] question = bge.question("How much does a baker earn?");
    List<float[]> passages =
        bge.passages(List.of("The wage of people who make bread", "The moons of Jupiter"));
    assertThat(cosine(question, passages.get(0))).isGreaterThan(cosine(question, passages.get(1)));
    assertThat(cosine(question, question)).isCloseTo(1, within(1e-4));
  }

  @Test
  void aModelInAFolderIsLoaded(@TempDir Path folder) throws IOException {
    copy("/bge-small-en-v1.5-q.onnx", folder.resolve("model.onnx"));
    copy("/bge-small-en-v1.5-q-tokenizer.json", folder.resolve("tokenizer.json"));
    Files.writeString(
        Files.createDirectory(folder.resolve("1_Pooling")).resolve("config.json"),
        "{\"pooling_mode_cls_token\": true}");
    assertThat(cosine(embedder(new Folder(folder)).question("bread"), bge("bread")))
        .isCloseTo(1, within(1e-4));
    Files.delete(folder.resolve("1_Pooling/config.json"));
    assertThat(cosine(embedder(new Folder(folder)).question("bread"), bge("bread")))
        .isLessThan(0.999);
  }

  @Test
  void aBrokenModelIsRefusedInOneLine(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("model.onnx"), "no model");
    Files.writeString(folder.resolve("tokenizer.json"), "{}");
    assertThatThrownBy(() -> embedder(new Folder(folder)))
        .isInstanceOf(EmbeddingException.class)
        .message()
        .isNotBlank()
        .doesNotContain("\n");
  }

  @Test
  void openAiGetsTheKeyAndAnswersInOrder() {
    Embedder openAi = embedder(new OpenAi(endpoint("/v1", Optional.of("s3cret"))));
    assertThat(openAi.passages(List.of("abc", "a b")).get(1)).containsExactly(unit(2, 1));
    assertThat(server.texts()).containsExactly("abc", "a b");
    assertThat(server.keys()).containsOnly("Bearer s3cret");
    assertThat(openAi.name()).doesNotContain("s3cret");
  }

  @Test
  void ollamaAnswersInOrder() {
    Embedder ollama = embedder(new Ollama(endpoint("", Optional.empty())));
    assertThat(ollama.passages(List.of("abc", "a b")).get(1)).containsExactly(unit(2, 1));
    assertThat(server.texts()).containsExactly("abc", "a b");
  }

  @Test
  void prefixesStandBeforeTexts() {
    Source ollama = new Ollama(endpoint("", Optional.empty()));
    Prefixes prefixes = new Prefixes(Optional.of("query:"), Optional.of("passage:"));
    Embedder embedder = Embedders.of(new EmbeddingSettings(ollama, prefixes), unpacked);
    embedder.question("who?");
    embedder.passages(List.of("I."));
    assertThat(server.texts()).containsExactly("query: who?", "passage: I.");
    assertThat(embedder.name()).isNotEqualTo(embedder(ollama).name());
  }

  @Test
  void aServerThatFailsIsNamedInOneLine() {
    Embedder ollama = embedder(new Ollama(endpoint("", Optional.empty())));
    server.failWith(500);
    assertThatThrownBy(() -> ollama.question("who?"))
        .isInstanceOf(EmbeddingException.class)
        .hasMessageStartingWith("ollama any at " + server.address(""))
        .message()
        .doesNotContain("\n");
  }

  @Test
  void aServerThatIsNotThereIsNamed() {
    Embedder openAi = embedder(new OpenAi(endpoint("/v1", Optional.of("s3cret"))));
    server.close();
    assertThatThrownBy(() -> openAi.question("who?"))
        .isInstanceOf(EmbeddingException.class)
        .hasMessage("openai any at " + server.address("/v1") + ": no server answers there")
        .hasMessageNotContaining("s3cret");
  }

  @Test
  void aTextWithoutADirectionIsRefused() {
    Embedder ollama = embedder(new Ollama(endpoint("", Optional.empty())));
    assertThatThrownBy(() -> ollama.question("?!")).isInstanceOf(EmbeddingException.class);
  }

  private Endpoint endpoint(String path, Optional<String> key) {
    return new Endpoint(server.address(path), "any", key, Duration.ofSeconds(5));
  }

  private static Embedder embedder(Source source) {
    return Embedders.of(new EmbeddingSettings(source, Prefixes.NONE), unpacked);
  }

  private static float[] bge(String text) {
    return embedder(new BgeSmallEnglish()).question(text);
  }

  private static float[] unit(float... numbers) {
    return VectorUtil.l2normalize(numbers);
  }

  private static double cosine(float[] a, float[] b) {
    return VectorUtil.dotProduct(a, b);
  }

  private static void copy(String resource, Path file) throws IOException {
    try (InputStream in = EmbeddersTest.class.getResourceAsStream(resource)) {
      Files.copy(in, file);
    }
  }
}
