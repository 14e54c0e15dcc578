package rollenkompass.app.text;

import java.nio.file.Path;
import java.util.stream.Stream;
import rollenkompass.language.CleanText;
import rollenkompass.language.Language;
import rollenkompass.language.Messages;

/**
 * What the program says to the person at the keyboard.
 *
 * @param language theirs
 */
public record Texts(Language language) {
  private static final Messages MESSAGES = Messages.of(Texts.class);

  /**
   * The text of {@code key} with its arguments filled in; of those from outside, such as names of
   * files, only what a terminal may show.
   */
  public String of(String key, Object... arguments) {
    return MESSAGES.text(language, key, Stream.of(arguments).map(Texts::shown).toArray());
  }

  private static Object shown(Object argument) {
    return switch (argument) {
      case String text -> CleanText.inline(text);
      case Path path -> CleanText.inline(path.toString());
      case null, default -> argument;
    };
  }
}
