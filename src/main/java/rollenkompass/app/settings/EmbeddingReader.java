package rollenkompass.app.settings;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import rollenkompass.app.text.Texts;
import rollenkompass.retrieval.embedding.EmbeddingSettings;
import rollenkompass.retrieval.embedding.EmbeddingSettings.Endpoint;
import rollenkompass.retrieval.embedding.EmbeddingSettings.Source;

/** Puts the settings of the embedding model together. */
final class EmbeddingReader {
  private static final URI OPENAI = URI.create("https://api.openai.com/v1");
  private static final URI OLLAMA = URI.create("http://localhost:11434");

  // Small models that know German as well as English.
  private static final String OPENAI_MODEL = "text-embedding-3-small";
  private static final String OLLAMA_MODEL = "bge-m3";

  private final SettingsValues values;
  private final Texts texts;

  EmbeddingReader(SettingsValues values, Texts texts) {
    this.values = values;
    this.texts = texts;
  }

  /**
   * The embedding model; empty for none.
   *
   * @throws SettingsException where something is missing
   */
  Optional<EmbeddingSettings> read() {
    return switch (values.get(SettingsKey.EMBEDDING)) {
      case EmbeddingChoice.Folder(Path path) -> Optional.of(at(new EmbeddingSettings.Folder(path)));
      case EmbeddingChoice.Named(String name) ->
          switch (name) {
            case "none" -> Optional.empty();
            case "openai" -> Optional.of(at(new EmbeddingSettings.OpenAi(openAi())));
            case "ollama" ->
                Optional.of(at(new EmbeddingSettings.Ollama(endpoint(OLLAMA, OLLAMA_MODEL))));
            default -> Optional.of(at(new EmbeddingSettings.BgeSmallEnglish()));
          };
    };
  }

  private EmbeddingSettings at(Source source) {
    return new EmbeddingSettings(
        source,
        new EmbeddingSettings.Prefixes(
            values.find(SettingsKey.EMBEDDING_QUESTION_PREFIX),
            values.find(SettingsKey.EMBEDDING_PASSAGE_PREFIX)));
  }

  private Endpoint openAi() {
    Endpoint endpoint = endpoint(OPENAI, OPENAI_MODEL);
    if (endpoint.baseUrl().equals(OPENAI) && endpoint.apiKey().isEmpty()) {
      throw new SettingsException(
          texts.of("settings.no-embedding-key", values.where(SettingsKey.EMBEDDING)));
    }
    return endpoint;
  }

  private Endpoint endpoint(URI baseUrl, String model) {
    return new Endpoint(
        values.find(SettingsKey.EMBEDDING_BASE_URL).orElse(baseUrl),
        values.find(SettingsKey.EMBEDDING_MODEL).orElse(model),
        apiKey(),
        values.get(SettingsKey.EMBEDDING_TIMEOUT));
  }

  /** The key; one that is set wins over the file, which must hold what might be set. */
  private Optional<String> apiKey() {
    if (values.find(SettingsKey.EMBEDDING_API_KEY).isEmpty()) {
      values
          .find(SettingsKey.EMBEDDING_API_KEY_FILE)
          .ifPresent(file ->
              values.put(SettingsKey.EMBEDDING_API_KEY, content(file), file.toString(), file));
    }
    return values.find(SettingsKey.EMBEDDING_API_KEY);
  }

  private String content(Path file) {
    try {
      return Files.readString(file).strip();
    } catch (IOException e) {
      String where = values.where(SettingsKey.EMBEDDING_API_KEY_FILE);
      throw new SettingsException(texts.of("settings.no-token-file", where, file));
    }
  }
}
