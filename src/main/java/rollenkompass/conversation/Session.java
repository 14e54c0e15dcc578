package rollenkompass.conversation;

import java.util.List;
import java.util.Optional;
import rollenkompass.answering.Context;
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
 * @param context what had been said when that question was asked
 */
public record Session(
    Optional<Interpretation> question, Language language, List<PassageId> told, Context context) {
  public Session {
    question = question.map(Interpretation::brief);
    told = List.copyOf(told);
  }

  /** What was said before the message that comes next. */
  public Context next() {
    Optional<List<String>> roles =
        question.map(Interpretation::roles).filter(ids -> !ids.isEmpty());
    return new Context(
        told.isEmpty() ? context.told() : told,
        roles.isEmpty()
            ? context.role()
            : roles.filter(ids -> ids.size() == 1).map(List::getFirst));
  }

  /** The same, with an answer in another language after it. */
  Session in(Language spoken) {
    return new Session(question, spoken, told, context);
  }
}
