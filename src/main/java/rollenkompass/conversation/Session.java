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
 * @param context what had been cited last when that question was asked
 */
public record Session(
    Optional<Interpretation> question,
    Language language,
    List<PassageId> told,
    List<PassageId> context) {
  public Session {
    question = question.map(Interpretation::brief);
    told = List.copyOf(told);
    context = List.copyOf(context);
  }

  /** What was cited last. */
  List<PassageId> recent() {
    return told.isEmpty() ? context : told;
  }

  /** The same, with an answer in another language after it. */
  Session in(Language spoken) {
    return new Session(question, spoken, told, context);
  }
}
