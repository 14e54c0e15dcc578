package rollenkompass.app;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import rollenkompass.app.engine.Engine;
import rollenkompass.app.engine.Wiring;
import rollenkompass.app.jsonl.JsonLines;
import rollenkompass.app.live.LiveConversation;
import rollenkompass.app.settings.Environment;
import rollenkompass.app.settings.LogLevel;
import rollenkompass.app.settings.Settings;
import rollenkompass.app.settings.SettingsException;
import rollenkompass.app.settings.SettingsReader;
import rollenkompass.app.text.LeftOut;
import rollenkompass.app.text.Texts;

/** The program itself: the options that every command knows, and what to do without a command. */
@Command(
    name = "rollenkompass",
    mixinStandardHelpOptions = true,
    scope = ScopeType.INHERIT,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "[COMMAND]",
    subcommands = {
      ChatCommand.class,
      AskCommand.class,
      SearchCommand.class,
      IndexCommand.class,
      EvaluateCommand.class,
      BotCommand.class,
      DoctorCommand.class
    })
final class RootCommand implements Callable<Integer> {
  @Option(names = "--config", paramLabel = "FILE", scope = ScopeType.INHERIT)
  private Optional<Path> config = Optional.empty();

  @Option(names = "--corpus", paramLabel = "DIR", scope = ScopeType.INHERIT)
  private Optional<Path> corpus = Optional.empty();

  @Option(names = "--roles", paramLabel = "FILE", scope = ScopeType.INHERIT)
  private Optional<Path> roles = Optional.empty();

  @Option(names = "--data", paramLabel = "DIR", scope = ScopeType.INHERIT)
  private Optional<Path> data = Optional.empty();

  private final Environment environment;
  private final Console console;

  RootCommand(Environment environment, Console console) {
    this.environment = environment;
    this.console = console;
  }

  /** The bot where a token is set, else a chat. */
  @Override
  public Integer call() throws Exception {
    Settings settings = settings();
    return settings.telegram().isPresent()
        ? BotCommand.run(this, settings)
        : ChatCommand.run(this, settings);
  }

  /** What the program found around it. */
  Environment environment() {
    return environment;
  }

  /** Where to read and write. */
  Console console() {
    return console;
  }

  /** What to say to the person at the keyboard. */
  Texts texts() {
    return new Texts(environment.language());
  }

  /** The paths given on the command line. */
  SettingsReader.Options options() {
    return new SettingsReader.Options(config, corpus, roles, data);
  }

  /**
   * The settings, read anew.
   *
   * @throws SettingsException where they are wrong
   */
  Settings settings() {
    return new SettingsReader(environment).read(options());
  }

  /** The configuration file that counts; the default one may be missing. */
  Path configFile() {
    return new SettingsReader(environment).file(config);
  }

  /** The engine for the settings as they are now. */
  Engine engine() {
    return engine(settings(), LogLevel.WARN);
  }

  /**
   * The engine for {@code settings}. Says on standard error which documents are left out.
   *
   * @param automatic from which weight on to log where that is not set
   */
  Engine engine(Settings settings, LogLevel automatic) {
    startLogging(settings, automatic);
    Engine engine = Wiring.engine(settings);
    LeftOut.of(engine.corpus(), texts()).sayAtStart(console.err());
    return engine;
  }

  /** A conversation for {@code settings} that takes in changes of the corpus. */
  LiveConversation conversation(Settings settings, LogLevel automatic) {
    // Before the watch, which logs: the log is set up when something logs first.
    startLogging(settings, automatic);
    return LiveConversation.start(settings, () -> engine(settings, automatic));
  }

  /** Logs from the weight that is set, else from {@code automatic} on. */
  void startLogging(Settings settings, LogLevel automatic) {
    Logging.start(settings.logLevel().orElse(automatic));
  }

  /** Answers standard input line by line; returns the exit status: failed where a line was. */
  int answerLines(JsonLines.Handler handler) throws IOException {
    JsonLines lines = new JsonLines(console.in(), console.out(), texts(), handler, this::report);
    return lines.run() ? ExitStatus.DONE : ExitStatus.FAILED;
  }

  /** Writes down what nobody expected; returns the sentence to say about it. */
  String report(Throwable failure) {
    return ErrorReport.write(failure, dataDir(), Clock.systemUTC()).sentence(texts());
  }

  /** The folder for data even where the settings are wrong. */
  private Path dataDir() {
    try {
      return settings().dataDir();
    } catch (SettingsException e) {
      return environment.defaultDataDir();
    }
  }
}
