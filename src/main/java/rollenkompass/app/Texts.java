package rollenkompass.app;

import rollenkompass.language.Language;
import rollenkompass.language.Messages;

/**
 * What this package says to the person at the keyboard.
 *
 * @param language theirs
 */
record Texts(Language language) {
  private static final Messages MESSAGES = Messages.of(Texts.class);

  /** The text of {@code key} with its arguments filled in. */
  String of(String key, Object... arguments) {
    return MESSAGES.text(language, key, arguments);
  }
}
