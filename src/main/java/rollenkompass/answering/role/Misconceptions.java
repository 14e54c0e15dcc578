package rollenkompass.answering.role;

import java.util.Optional;
import rollenkompass.answering.Answer;
import rollenkompass.answering.Context;
import rollenkompass.understanding.Interpretation;

/** Answers who takes a role for another, for another job, or for one thing of all that it does. */
public record Misconceptions(SameRoles same, SameNeighbours neighbours, NotThatAlone notThatAlone) {
  /**
   * What tells that it is not so; empty where nobody takes it for that.
   *
   * @param answer what else would be told
   */
  Optional<Answer> answer(Interpretation question, Answer answer, Context context) {
    return same.answer(question, answer)
        .or(() -> neighbours.answer(question, answer))
        .or(() -> notThatAlone.inChat(question, answer, context));
  }
}
