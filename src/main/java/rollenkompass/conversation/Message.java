package rollenkompass.conversation;

import java.util.Optional;
import rollenkompass.language.Language;

/**
 * What a person wrote.
 *
 * @param chat names the conversation, whose messages follow each other; empty for a message that
 *     stands alone
 * @param text as written
 * @param interfaceLanguage the language of the person's app: used where the text itself does not
 *     tell
 * @param fixedLanguage the language of the answer whatever the text says
 */
public record Message(
    Optional<ChatId> chat,
    String text,
    Optional<Language> interfaceLanguage,
    Optional<Language> fixedLanguage) {

  /** A message that stands alone and of which nothing but the text is known. */
  public static Message alone(String text) {
    return new Message(Optional.empty(), text, Optional.empty(), Optional.empty());
  }

  /** A message of a chat. */
  public static Message in(ChatId chat, String text) {
    return new Message(Optional.of(chat), text, Optional.empty(), Optional.empty());
  }

  /** The same message, to be answered in {@code language}. */
  Message fixedTo(Language language) {
    return new Message(chat, text, interfaceLanguage, Optional.of(language));
  }

  /** The same message in other words. */
  Message saying(String words) {
    return new Message(chat, words, interfaceLanguage, fixedLanguage);
  }
}
