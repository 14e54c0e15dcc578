package rollenkompass.answering;

import rollenkompass.learned.Prediction;
import rollenkompass.understanding.Interpretation;
import rollenkompass.understanding.QuestionKind;

/** Answers as the rules or the question model have it, whichever is likelier to be right. */
final class JudgedAnswers {
  private final ComposedAnswers composed;
  private final Predictions predictions;
  private final Judge judge;
  private final PredictedAnswers predicted;
  private final Wording wording;

  JudgedAnswers(
      ComposedAnswers composed,
      Predictions predictions,
      Judge judge,
      PredictedAnswers predicted,
      Wording wording) {
    this.composed = composed;
    this.predictions = predictions;
    this.judge = judge;
    this.predicted = predicted;
    this.wording = wording;
  }

  /** The answer; where it is doubtful, it says that first. */
  Answer answer(Interpretation question, Context context) {
    Answer own = composed.answer(question);
    return predictions
        .of(question, own, context)
        .map(prediction -> judged(question, own, prediction))
        .orElse(own);
  }

  private Answer judged(Interpretation question, Answer own, Prediction prediction) {
    Judge.Judgement judgement = judge.judge(question, own, prediction);
    Answer answer = judgement.better().map(reply -> predicted.answer(question, reply)).orElse(own);
    return judgement.doubtful() && !decides(question, answer)
        ? answer.below(wording.text(answer.language(), "lead.doubtful"))
        : answer;
  }

  /** Whether an answer has yes or no above it. */
  private boolean decides(Interpretation question, Answer answer) {
    return question.kind() == QuestionKind.YES_NO
        && answer instanceof Answer.Grounded grounded
        && !grounded.lead().isEmpty()
        && !grounded.lead().equals(wording.text(answer.language(), "lead.undecided"));
  }
}
