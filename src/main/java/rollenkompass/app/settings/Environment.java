package rollenkompass.app.settings;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import rollenkompass.channel.terminal.Theme;
import rollenkompass.language.Language;

/**
 * What the program finds around it when it starts.
 *
 * @param variables the environment variables
 * @param folders where relative paths start
 * @param locale of the person
 * @param columns how wide the terminal is that shows standard output; empty for a file or a pipe
 */
public record Environment(
    Map<String, String> variables, Folders folders, Locale locale, OptionalInt columns) {
  /** Set by the launcher of the distribution to its folder. */
  private static final String HOME_PROPERTY = "rollenkompass.home";

  /** Set by the launcher where standard output is a terminal. */
  private static final String COLUMNS_PROPERTY = "rollenkompass.columns";

  public Environment {
    variables = Map.copyOf(variables);
  }

  /**
   * Absolute paths.
   *
   * @param working the working directory: for relative paths of options and variables
   * @param home for relative paths of the configuration: the folder of the distribution, or the
   *     working directory
   * @param user the person's home directory
   */
  public record Folders(Path working, Path home, Path user) {}

  /** The real one. */
  public static Environment ofProcess() {
    Path working = Path.of("").toAbsolutePath();
    Path home = working.resolve(System.getProperty(HOME_PROPERTY, "")).normalize();
    Path user = Path.of(System.getProperty("user.home")).toAbsolutePath();
    int columns = Integer.getInteger(COLUMNS_PROPERTY, 0);
    return new Environment(
        System.getenv(),
        new Folders(working, home, user),
        Locale.getDefault(),
        columns > 0 ? OptionalInt.of(columns) : OptionalInt.empty());
  }

  /** The variable of that name; a blank one counts as not set. */
  Optional<String> variable(String name) {
    return Optional.ofNullable(variables.get(name)).filter(value -> !value.isBlank());
  }

  /** The language for words to the person at the keyboard: the locale's, else English. */
  public Language language() {
    return Language.ofCode(locale.toLanguageTag()).orElse(Language.EN);
  }

  /** The colours a terminal gets: none where NO_COLOR is set or the terminal cannot show any. */
  public Theme theme() {
    boolean colourless =
        variable("NO_COLOR").isPresent() || variable("TERM").orElse("dumb").equals("dumb");
    return colourless ? Theme.PLAIN : Theme.COLOURED;
  }

  /** The folder for data where none is set, as the XDG base directory specification wants it. */
  public Path defaultDataDir() {
    return variable("XDG_DATA_HOME")
        .map(Path::of)
        .filter(Path::isAbsolute)
        .orElseGet(() -> folders.user().resolve(".local/share"))
        .resolve("rollenkompass");
  }
}
