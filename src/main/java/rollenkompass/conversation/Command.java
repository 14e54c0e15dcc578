package rollenkompass.conversation;

import java.util.Locale;
import java.util.Optional;
import rollenkompass.language.Language;

/** What a person can order instead of asking. */
public sealed interface Command {
  /** A first hello. */
  record Start() implements Command {}

  /** What can be asked. */
  record Help() implements Command {}

  /**
   * The roles side by side.
   *
   * @param topic what to compare, in the person's words; empty for the whole roles
   */
  record Compare(String topic) implements Command {}

  /** Which roles there are. */
  record ListRoles() implements Command {}

  /** Which documents the answers rest on. */
  record ListSources() implements Command {}

  /** Whether {@code text} orders one of the commands by its name. */
  static boolean isKnown(String text) {
    return name(text).equals("start") || language(text).isPresent();
  }

  /** The language of a command's name; empty where both languages share it. */
  static Optional<Language> language(String text) {
    return switch (name(text)) {
      case "hilfe", "vergleich", "rollen", "quellen" -> Optional.of(Language.DE);
      case "help", "compare", "roles", "sources" -> Optional.of(Language.EN);
      default -> Optional.empty();
    };
  }

  private static String name(String text) {
    String trimmed = text.strip();
    return trimmed.startsWith("/")
        ? trimmed.substring(1).split("\\s+", 2)[0].toLowerCase(Locale.ROOT)
        : "";
  }

  /**
   * The command that {@code text} orders: a slash, a name in either language, and for {@link
   * Compare} a topic. A command that nobody knows asks for help. Empty for everything else.
   */
  static Optional<Command> parse(String text) {
    if (!text.strip().startsWith("/")) {
      return Optional.empty();
    }
    String[] words = text.strip().split("\\s+", 2);
    String argument = words.length > 1 ? words[1].strip() : "";
    return switch (name(text)) {
      case "start" -> Optional.of(new Start());
      case "hilfe", "help" -> Optional.of(new Help());
      case "vergleich", "compare" -> Optional.of(new Compare(argument));
      case "rollen", "roles" -> Optional.of(new ListRoles());
      case "quellen", "sources" -> Optional.of(new ListSources());
      default ->
          text.strip().matches("/\\p{Alpha}\\w*") ? Optional.of(new Help()) : Optional.empty();
    };
  }
}
