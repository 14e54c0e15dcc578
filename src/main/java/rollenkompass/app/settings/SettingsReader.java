package rollenkompass.app.settings;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import rollenkompass.app.text.Texts;
import rollenkompass.channel.telegram.api.TelegramSettings;

/** Brings defaults, configuration file, environment and options together; the later one wins. */
public final class SettingsReader {
  /** The configuration file of a distribution and of a checkout. */
  static final Path DEFAULT_FILE = Path.of("config", "rollenkompass.yaml");

  private static final Pattern TOKEN =
      Pattern.compile(
          "(ROLLENKOMPASS_)?(TELEGRAM[._])?(BOT[-_])?TOKEN([-_]FILE)?", Pattern.CASE_INSENSITIVE);

  private final Environment environment;
  private final Texts texts;

  public SettingsReader(Environment environment) {
    this.environment = environment;
    this.texts = new Texts(environment.language());
  }

  /** Paths given on the command line; each may be missing. */
  public record Options(
      Optional<Path> config, Optional<Path> corpus, Optional<Path> roles, Optional<Path> data) {
    /** No option at all. */
    static final Options NONE =
        new Options(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  /**
   * The settings.
   *
   * @throws SettingsException for an unknown key or a value that does not fit, with its place
   */
  public Settings read(Options options) {
    SettingsValues values = new SettingsValues(environment.folders().home(), texts);
    readFile(options.config(), values);
    readVariables(values);
    readOption(SettingsKey.CORPUS_DIR, options.corpus(), "--corpus", values);
    readOption(SettingsKey.ROLES_FILE, options.roles(), "--roles", values);
    readOption(SettingsKey.DATA_DIR, options.data(), "--data", values);
    return new Settings(
        dataDir(values),
        values.get(SettingsKey.CORPUS_DIR),
        values.get(SettingsKey.CORPUS_WATCH),
        values.get(SettingsKey.ROLES_FILE),
        new EmbeddingReader(values, texts).read(),
        values.find(SettingsKey.RETRIEVAL_DICTIONARY),
        telegram(values),
        values.get(SettingsKey.LOG_LEVEL));
  }

  /** The configuration file that counts: the given one, else the default one, which may miss. */
  public Path file(Optional<Path> given) {
    return given
        .map(environment.folders().working()::resolve)
        .orElseGet(() -> environment.folders().home().resolve(DEFAULT_FILE));
  }

  private void readFile(Optional<Path> given, SettingsValues values) {
    Path path = file(given);
    if (given.isEmpty() && Files.notExists(path)) {
      return;
    }
    SettingsFile file = new SettingsFile(path, texts);
    Map<String, Integer> lines = new HashMap<>();
    for (SettingsFile.Entry entry : file.read()) {
      Integer earlier = lines.putIfAbsent(entry.key(), entry.line());
      if (earlier != null) {
        throw new SettingsException(
            texts.of("settings.twice", file.at(entry.line()), entry.key(), earlier.toString()));
      }
      if (!isEmptyGroup(entry)) {
        SettingsKey<?> key = knownKey(entry, file.at(entry.line()));
        values.put(key, entry.value(), file.at(entry.line()), environment.folders().home());
      }
    }
  }

  private Path dataDir(SettingsValues values) {
    Path folder = values.find(SettingsKey.DATA_DIR).orElseGet(environment::defaultDataDir);
    for (Path path = folder.toAbsolutePath(); path != null; path = path.getParent()) {
      if (Files.exists(path) && !Files.isDirectory(path)) {
        throw new SettingsException(
            texts.of("settings.data-no-folder", values.where(SettingsKey.DATA_DIR), path));
      }
    }
    return folder;
  }

  private SettingsKey<?> knownKey(SettingsFile.Entry entry, String where) {
    List<String> names = SettingsKey.ALL.stream().map(SettingsKey::name).toList();
    return SettingsKey.named(entry.key())
        .orElseThrow(() -> {
          if (isToken(entry.key())) {
            return new SettingsException(texts.of("settings.token", where));
          }
          String nearest = DidYouMean.nearest(entry.key(), names);
          return new SettingsException(
              texts.of("settings.unknown-key", where, entry.key(), nearest));
        });
  }

  /** Whether an unknown name means the bot token, which is no setting. */
  private static boolean isToken(String name) {
    return TOKEN.matcher(name).matches();
  }

  private static boolean isEmptyGroup(SettingsFile.Entry entry) {
    return entry.value().isEmpty()
        && SettingsKey.ALL.stream().anyMatch(key -> key.name().startsWith(entry.key() + "."));
  }

  private void readVariables(SettingsValues values) {
    // Sorted, so that of several faults the same one is named each time.
    new TreeMap<>(environment.variables())
        .tailMap(SettingsKey.VARIABLE_PREFIX)
        .forEach((name, value) -> {
          if (name.startsWith(SettingsKey.VARIABLE_PREFIX)) {
            values.put(knownKey(name), value.strip(), name, environment.folders().working());
          }
        });
  }

  private SettingsKey<?> knownKey(String variable) {
    List<String> names = SettingsKey.ALL.stream().map(SettingsKey::variable).toList();
    return SettingsKey.ofVariable(variable)
        .orElseThrow(() -> {
          if (isToken(variable)) {
            return new SettingsException(texts.of("settings.token", variable));
          }
          String nearest = DidYouMean.nearest(variable, names);
          return new SettingsException(texts.of("settings.unknown-variable", variable, nearest));
        });
  }

  private void readOption(
      SettingsKey<Path> key, Optional<Path> given, String option, SettingsValues values) {
    given.ifPresent(
        path -> values.put(key, path.toString(), option, environment.folders().working()));
  }

  private Optional<TelegramSettings> telegram(SettingsValues values) {
    if (values.get(SettingsKey.TELEGRAM_MODE) == TelegramMode.WEBHOOK) {
      throw new SettingsException(
          texts.of("settings.no-webhook", values.where(SettingsKey.TELEGRAM_MODE)));
    }
    URI apiUrl = values.get(SettingsKey.TELEGRAM_API_URL);
    Duration pollTimeout = values.get(SettingsKey.TELEGRAM_POLL_TIMEOUT);
    return new BotTokenReader(environment, texts)
        .read()
        .map(token -> new TelegramSettings(token, apiUrl, pollTimeout));
  }
}
