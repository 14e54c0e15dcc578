package rollenkompass.conversation;

import java.util.List;
import java.util.Optional;
import rollenkompass.corpus.PassageId;
import rollenkompass.language.Language;
import rollenkompass.understanding.Interpretation;

/**
 * What a conversation remembers.
 *
 * @param question what was asked last; empty while there was only small talk
 * @param language the language of the last answer
 * @param told what was cited to answer that question, in the order of telling
 */
public record Session(Optional<Interpretation> question, Language language, List<PassageId> told) {
  public Session {
    told = List.copyOf(told);
  }
}
