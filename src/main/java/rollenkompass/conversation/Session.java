package rollenkompass.conversation;

import java.util.List;
import java.util.Optional;
import rollenkompass.corpus.PassageId;
import rollenkompass.language.Language;
import rollenkompass.understanding.Interpretation;

/**
 * What a conversation remembers. Of a question that is longer than people ask it keeps a part, so
 * that no message takes more memory than others.
 *
 * @param question what was asked last; empty while there was only small talk
 * @param language the language of the last answer
 * @param told what was cited to answer that question, in the order of telling
 */
public record Session(Optional<Interpretation> question, Language language, List<PassageId> told) {
  public Session {
    question = question.map(Interpretation::brief);
    told = List.copyOf(told);
  }
}
