package rollenkompass.app.settings;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One line of the table of all settings. What each is for stands beside it in {@code
 * config/rollenkompass.yaml}.
 *
 * @param name as the file writes it, its groups joined by dots
 * @param kind what its value must look like
 * @param defaultValue as the file writes it; empty where the program works it out or goes without
 */
record SettingsKey<T>(String name, SettingsKind<T> kind, String defaultValue) {
  static final SettingsKey<Path> DATA_DIR = key("data.dir", SettingsKind.path(), "");
  static final SettingsKey<Path> CORPUS_DIR = key("corpus.dir", SettingsKind.path(), "corpus");
  static final SettingsKey<Switch> CORPUS_WATCH =
      key("corpus.watch", SettingsKind.oneOf(Switch.class), "on");
  static final SettingsKey<Path> ROLES_FILE =
      key("roles.file", SettingsKind.path(), "config/roles.yaml");
  static final SettingsKey<Path> RETRIEVAL_DICTIONARY =
      key("retrieval.dictionary", SettingsKind.path(), "");
  static final SettingsKey<URI> TELEGRAM_API_URL =
      key("telegram.api-url", SettingsKind.serverAddress(), "https://api.telegram.org");
  static final SettingsKey<TelegramMode> TELEGRAM_MODE =
      key("telegram.mode", SettingsKind.oneOf(TelegramMode.class), "polling");
  static final SettingsKey<Duration> TELEGRAM_POLL_TIMEOUT =
      key("telegram.poll-timeout", SettingsKind.pollTime(), "50s");
  static final SettingsKey<LogLevel> LOG_LEVEL =
      key("log.level", SettingsKind.oneOf(LogLevel.class), "auto");
  static final SettingsKey<EmbeddingChoice> EMBEDDING =
      key("retrieval.embedding", SettingsKind.embedding(), "none");
  static final SettingsKey<URI> EMBEDDING_BASE_URL =
      key("retrieval.embedding-base-url", SettingsKind.address(), "");
  static final SettingsKey<String> EMBEDDING_MODEL =
      key("retrieval.embedding-model", SettingsKind.text(), "");
  static final SettingsKey<String> EMBEDDING_API_KEY =
      key("retrieval.embedding-api-key", SettingsKind.secret(), "");
  static final SettingsKey<Path> EMBEDDING_API_KEY_FILE =
      key("retrieval.embedding-api-key-file", SettingsKind.path(), "");
  static final SettingsKey<Duration> EMBEDDING_TIMEOUT =
      key("retrieval.embedding-timeout", SettingsKind.requestTime(), "10s");
  static final SettingsKey<String> EMBEDDING_QUESTION_PREFIX =
      key("retrieval.embedding-question-prefix", SettingsKind.text(), "");
  static final SettingsKey<String> EMBEDDING_PASSAGE_PREFIX =
      key("retrieval.embedding-passage-prefix", SettingsKind.text(), "");

  /** Every key, in the order of the file. */
  static final List<SettingsKey<?>> ALL =
      List.of(
          DATA_DIR,
          CORPUS_DIR,
          CORPUS_WATCH,
          ROLES_FILE,
          TELEGRAM_API_URL,
          TELEGRAM_MODE,
          TELEGRAM_POLL_TIMEOUT,
          LOG_LEVEL,
          EMBEDDING,
          EMBEDDING_BASE_URL,
          EMBEDDING_MODEL,
          EMBEDDING_API_KEY,
          EMBEDDING_API_KEY_FILE,
          EMBEDDING_TIMEOUT,
          EMBEDDING_QUESTION_PREFIX,
          EMBEDDING_PASSAGE_PREFIX,
          RETRIEVAL_DICTIONARY,
          reserved("llm.provider", "none"),
          reserved("llm.base-url", ""),
          reserved("llm.model", ""),
          reserved("llm.api-key", ""),
          reserved("llm.api-key-file", ""),
          reserved("llm.timeout", ""));

  /** What the names of the environment variables of all keys start with. */
  static final String VARIABLE_PREFIX = "ROLLENKOMPASS_";

  private static <T> SettingsKey<T> key(String name, SettingsKind<T> kind, String defaultValue) {
    return new SettingsKey<>(name, kind, defaultValue);
  }

  private static SettingsKey<String> reserved(String name, String defaultValue) {
    return key(name, SettingsKind.reserved(), defaultValue);
  }

  /** The key of that name. */
  static Optional<SettingsKey<?>> named(String name) {
    return find(ALL.stream().filter(key -> key.name.equals(name)).toList());
  }

  /** The key that the environment variable of that name sets. */
  static Optional<SettingsKey<?>> ofVariable(String variable) {
    return find(ALL.stream().filter(key -> key.variable().equals(variable)).toList());
  }

  /** The environment variable that sets it: {@code ROLLENKOMPASS_TELEGRAM_API_URL}. */
  String variable() {
    return VARIABLE_PREFIX + name.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
  }

  private static Optional<SettingsKey<?>> find(List<SettingsKey<?>> matches) {
    return matches.isEmpty() ? Optional.empty() : Optional.of(matches.getFirst());
  }
}
