package rollenkompass.conversation;

import rollenkompass.language.Language;
import rollenkompass.understanding.Interpretation;

/**
 * What a conversation remembers.
 *
 * @param question the last message that asked something
 * @param language the language of the last answer
 */
public record Session(Interpretation question, Language language) {}
