package rollenkompass.conversation;

import java.util.Optional;
import rollenkompass.language.Language;
import rollenkompass.language.LanguageDetector;
import rollenkompass.language.Tokenizer;

/**
 * The language that a chat is held in.
 *
 * @param language of the last answer
 * @param told how many messages in a row were clearly in it; none where it was only assumed
 */
record ChatLanguage(Language language, int told) {
  /** From so many messages on, a single word does not change it. */
  private static final int SETTLED = 2;

  /** One that nothing tells yet. */
  static ChatLanguage assumed(Language language) {
    return new ChatLanguage(language, 0);
  }

  /** Which language a message has that does not tell it clearly. */
  Language fallback(String message) {
    return told == 0 ? LanguageDetector.detect(message).orElse(language) : language;
  }

  /** Whether a message is too short to change it: "Ausbildung?" amid English. */
  boolean holds(String message) {
    return told >= SETTLED && Tokenizer.tokens(message).size() == 1;
  }

  /** The language after {@code message}, which was answered in {@code reply}. */
  ChatLanguage after(String message, Language reply) {
    Optional<Language> own = LanguageDetector.detect(message).filter(reply::equals);
    int before = reply == language ? told : 0;
    return new ChatLanguage(reply, before + (own.isPresent() ? 1 : 0));
  }

  /** The same, or another where that was given in an answer. */
  ChatLanguage in(Language reply) {
    return reply == language ? this : assumed(reply);
  }
}
