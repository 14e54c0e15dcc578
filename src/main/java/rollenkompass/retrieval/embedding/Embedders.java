package rollenkompass.retrieval.embedding;

import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.embedding.onnx.OnnxEmbeddingModel;
import dev.langchain4j.model.embedding.onnx.bgesmallenv15q.BgeSmallEnV15QuantizedEmbeddingModel;
import dev.langchain4j.model.ollama.OllamaEmbeddingModel;
import dev.langchain4j.model.openai.OpenAiEmbeddingModel;
import java.nio.file.Path;
import rollenkompass.retrieval.Embedder;
import rollenkompass.retrieval.EmbeddingException;

/** Makes the embedder that the settings ask for. */
public final class Embedders {
  /** For servers that want none; the library asks for one. */
  private static final String NO_KEY = "none";

  private Embedders() {}

  /**
   * The embedder; a model in this process is loaded, a server is not asked yet.
   *
   * @param unpacked the folder for native libraries, which lie packed in the program
   * @throws EmbeddingException where a model cannot be loaded
   */
  public static Embedder of(EmbeddingSettings settings, Path unpacked) {
    NativeLibraries.unpackInto(unpacked);
    try {
      return switch (settings.source()) {
        case EmbeddingSettings.BgeSmallEnglish _ -> bge(settings.prefixes());
        case EmbeddingSettings.Folder folder -> folder(folder.path(), settings.prefixes());
        case EmbeddingSettings.OpenAi(var at) ->
            new LangChain4jEmbedder("openai " + at, openAi(at), settings.prefixes());
        case EmbeddingSettings.Ollama(var at) ->
            new LangChain4jEmbedder("ollama " + at, ollama(at), settings.prefixes());
      };
    } catch (RuntimeException | LinkageError | AssertionError e) { // a native part may not fit
      throw new EmbeddingException(Reasons.of(e), e);
    }
  }

  private static Embedder bge(EmbeddingSettings.Prefixes prefixes) {
    return new LangChain4jEmbedder(
        "bge-small-en-v1.5-q", new BgeSmallEnV15QuantizedEmbeddingModel(), prefixes);
  }

  private static Embedder folder(Path folder, EmbeddingSettings.Prefixes prefixes) {
    ModelFolder files = new ModelFolder(folder);
    return new LangChain4jEmbedder(
        files.name(),
        new OnnxEmbeddingModel(files.model(), files.tokenizer(), files.pooling()),
        prefixes);
  }

  private static EmbeddingModel openAi(EmbeddingSettings.Endpoint at) {
    return OpenAiEmbeddingModel.builder()
        .baseUrl(at.baseUrl().toString())
        .modelName(at.model())
        .apiKey(at.apiKey().orElse(NO_KEY))
        .timeout(at.timeout())
        .maxRetries(0)
        .build();
  }

  private static EmbeddingModel ollama(EmbeddingSettings.Endpoint at) {
    return OllamaEmbeddingModel.builder()
        .baseUrl(at.baseUrl().toString())
        .modelName(at.model())
        .timeout(at.timeout())
        .maxRetries(0)
        .build();
  }
}
