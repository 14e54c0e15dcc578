package rollenkompass.app.text;

import rollenkompass.language.Language;
import rollenkompass.language.Messages;

/**
 * What the program says to the person at the keyboard.
 *
 * @param language theirs
 */
public record Texts(Language language) {
  private static final Messages MESSAGES = Messages.of(Texts.class);

  /** The text of {@code key} with its arguments filled in. */
  public String of(String key, Object... arguments) {
    return MESSAGES.text(language, key, arguments);
  }
}
