package rollenkompass.answering.role;

import rollenkompass.answering.Answer;
import rollenkompass.answering.Context;
import rollenkompass.answering.judging.KnownStatements;
import rollenkompass.answering.wording.Replies;
import rollenkompass.learned.Reply;
import rollenkompass.understanding.Interpretation;

/** Words the reply that the question model holds right. */
public final class PredictedAnswers {
  private final ChosenAnswers chosen;
  private final KnownStatements statements;
  private final Replies replies;

  public PredictedAnswers(ChosenAnswers chosen, KnownStatements statements, Replies replies) {
    this.chosen = chosen;
    this.statements = statements;
    this.replies = replies;
  }

  /** The answer to {@code question} that amounts to {@code reply}. */
  public Answer answer(Interpretation question, Reply reply, Context context) {
    return switch (reply.outcome()) {
      case ANSWER -> chosen.answer(question, statements.passages(reply.statements()));
      case DECLINE -> replies.declined(question);
      case HELP -> replies.help(question.language());
      case SMALLTALK ->
          question.smallTalk().isEmpty() && !context.told().isEmpty()
              ? replies.remarked(question.language())
              : replies.smallTalk(question);
      case CLARIFY -> replies.unclear(question);
    };
  }
}
