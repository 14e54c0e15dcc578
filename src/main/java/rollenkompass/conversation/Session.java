package rollenkompass.conversation;

import java.util.Optional;
import rollenkompass.language.Language;
import rollenkompass.understanding.Interpretation;

/**
 * What a conversation remembers.
 *
 * @param question what was asked last; empty while there was only small talk
 * @param language the language of the last answer
 */
public record Session(Optional<Interpretation> question, Language language) {}
