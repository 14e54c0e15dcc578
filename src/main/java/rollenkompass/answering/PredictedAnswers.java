package rollenkompass.answering;

import rollenkompass.learned.Reply;
import rollenkompass.understanding.Interpretation;

/** Words the reply that the question model holds right. */
final class PredictedAnswers {
  private final ChosenAnswers chosen;
  private final KnownStatements statements;
  private final Replies replies;

  PredictedAnswers(ChosenAnswers chosen, KnownStatements statements, Replies replies) {
    this.chosen = chosen;
    this.statements = statements;
    this.replies = replies;
  }

  /** The answer to {@code question} that amounts to {@code reply}. */
  Answer answer(Interpretation question, Reply reply) {
    return switch (reply.outcome()) {
      case Reply.ANSWER -> chosen.answer(question, statements.passages(reply.statements()));
      case "decline" -> replies.declined(question);
      case "help" -> replies.help(question.language());
      case "smalltalk" -> replies.smallTalk(question);
      default -> replies.unclear(question);
    };
  }
}
