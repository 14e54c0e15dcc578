package rollenkompass.channel.terminal;

import rollenkompass.language.Language;
import rollenkompass.language.Messages;

/** What the terminal says around an answer. */
final class TerminalMessages {
  private static final Messages MESSAGES = Messages.of(TerminalMessages.class);

  private TerminalMessages() {}

  /** The text of {@code key} with its arguments filled in. */
  static String text(Language language, String key, Object... arguments) {
    return MESSAGES.text(language, key, arguments);
  }
}
