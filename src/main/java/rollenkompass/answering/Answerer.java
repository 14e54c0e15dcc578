package rollenkompass.answering;

import java.util.List;
import java.util.Optional;
import rollenkompass.corpus.PassageId;
import rollenkompass.language.Language;
import rollenkompass.understanding.Interpretation;
import rollenkompass.understanding.Reaction;

/** Answers what is being asked from the passages of a corpus. Thread-safe. */
public interface Answerer {
  /** The answer to {@code question}; never null, an honest no where the corpus has none. */
  default Answer answer(Interpretation question) {
    return answer(question, Context.NONE);
  }

  /** The same in a conversation. */
  Answer answer(Interpretation question, Context context);

  /** The answer to a comparison that was asked for by command, and so needs no judging. */
  Answer compare(Interpretation question);

  /**
   * The reply to a message that only reacts to an answer; empty where it is better taken as a
   * question.
   *
   * @param wish what the message wants
   * @param message the same message, taken as a question
   * @param before what it reacts to
   */
  Optional<Answer> react(Reaction.Wish wish, Interpretation message, Exchange before);

  /**
   * The answer to a question that was not answered by what was told: another one, by itself; empty
   * where there is none.
   */
  Optional<Answer> otherwise(Interpretation question, List<PassageId> told);

  /** An honest no to who rejected what was told, where there is nothing else to tell. */
  Answer rejected(Interpretation question, List<PassageId> told);

  /** The answer to {@code question} in another form, as far as it can have that. */
  Answer inForm(Reaction.Wish wish, Interpretation question, Answer answer);

  /** What was told of one of two questions, below a word on the other one, which has no answer. */
  Answer partly(Answer.Grounded told, String unanswered);

  /** A question back to a number that none of the suggested questions has. */
  Answer onlyOffered(Language language, List<String> offered);

  /** Which roles there are. */
  Answer roles(Language language);

  /** What can be asked. */
  Answer help(Language language);

  /** Which documents the answers rest on. */
  Answer sources(Language language);
}
