package rollenkompass.retrieval.embedding;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

/**
 * Which embedding model to use.
 *
 * @param source where it is
 * @param prefixes what the model wants to stand before a text
 */
public record EmbeddingSettings(Source source, Prefixes prefixes) {
  /** Where a model is. */
  public sealed interface Source {}

  /** BGE small for English in version 1.5, quantised; it is part of the program. */
  public record BgeSmallEnglish() implements Source {}

  /** A folder with {@code model.onnx} and {@code tokenizer.json}. */
  public record Folder(Path path) implements Source {}

  /** The API of OpenAI, which many servers speak. */
  public record OpenAi(Endpoint endpoint) implements Source {}

  /** A server of Ollama. */
  public record Ollama(Endpoint endpoint) implements Source {}

  /**
   * A model that a server runs.
   *
   * @param baseUrl the address, with the path that the server's manual names
   * @param model the name of the model
   * @param apiKey the secret of the account, where the server wants one
   * @param timeout how long one request may take
   */
  public record Endpoint(URI baseUrl, String model, Optional<String> apiKey, Duration timeout) {
    public Endpoint {
      Objects.requireNonNull(baseUrl, "baseUrl");
      Objects.requireNonNull(model, "model");
      Objects.requireNonNull(apiKey, "apiKey");
      Objects.requireNonNull(timeout, "timeout");
    }

    /** Without the secret. */
    @Override
    public String toString() {
      return model + " at " + baseUrl;
    }
  }

  /**
   * What stands before a text, joined to it by a blank; empty where the model was trained without.
   */
  public record Prefixes(Optional<String> question, Optional<String> passage) {
    /** Nothing before any text. */
    public static final Prefixes NONE = new Prefixes(Optional.empty(), Optional.empty());
  }

  public EmbeddingSettings {
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(prefixes, "prefixes");
  }
}
