package rollenkompass.evaluation;

import rollenkompass.answering.Answer;

/** What kind of reply an answer is, as question sets and JSON lines name it. */
public final class Outcome {
  private Outcome() {}

  /** {@code answer}, {@code clarify}, {@code decline}, {@code smalltalk} or {@code help}. */
  public static String of(Answer answer) {
    return switch (answer) {
      case Answer.Grounded _, Answer.Comparison _ -> "answer";
      case Answer.Clarification _ -> "clarify";
      case Answer.Declined _ -> "decline";
      case Answer.SmallTalk talk -> talk.help() ? "help" : "smalltalk";
    };
  }
}
