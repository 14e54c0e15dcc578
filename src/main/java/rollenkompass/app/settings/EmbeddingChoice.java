package rollenkompass.app.settings;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import rollenkompass.retrieval.embedding.ModelFolder;

/** What {@code retrieval.embedding} may name. */
sealed interface EmbeddingChoice {
  /** The names that are no folder. */
  List<String> NAMES = List.of("none", "bge-small-en", "openai", "ollama");

  /** One of {@link #NAMES}. */
  record Named(String name) implements EmbeddingChoice {}

  /** A model in a folder. */
  record Folder(Path path) implements EmbeddingChoice {}

  /**
   * The choice that is written as {@code value}.
   *
   * @throws IllegalArgumentException where it is no name, and no folder with a whole model
   */
  static EmbeddingChoice of(String value, Path base) {
    String name = value.toLowerCase(Locale.ROOT);
    if (NAMES.contains(name)) {
      return new Named(name);
    }
    Path folder = base.resolve(value).normalize();
    if (!new ModelFolder(folder).isComplete()) {
      throw new IllegalArgumentException("no folder with a model");
    }
    return new Folder(folder);
  }
}
