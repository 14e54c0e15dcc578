package rollenkompass.answering.pipeline;

import java.util.Optional;
import rollenkompass.answering.Answer;
import rollenkompass.answering.Context;
import rollenkompass.answering.Framing;
import rollenkompass.answering.judging.Judge;
import rollenkompass.answering.judging.NearestOnly;
import rollenkompass.answering.judging.OnlyRemarked;
import rollenkompass.answering.judging.Predictions;
import rollenkompass.answering.role.ComposedAnswers;
import rollenkompass.answering.role.FewStatements;
import rollenkompass.answering.role.FitAnswers;
import rollenkompass.answering.role.PredictedAnswers;
import rollenkompass.answering.told.FollowUpAnswers;
import rollenkompass.answering.told.Shortened;
import rollenkompass.answering.told.ToldSubject;
import rollenkompass.answering.wording.Replies;
import rollenkompass.answering.wording.Wording;
import rollenkompass.learned.Prediction;
import rollenkompass.understanding.Interpretation;

/** Answers as the rules or the question model have it, whichever is likelier to be right. */
public final class JudgedAnswers {
  private static final long FEW = 2;

  private final ComposedAnswers composed;
  private final Predictions predictions;
  private final Judge judge;
  private final PredictedAnswers predicted;
  private final ToldSubject subject;
  private final FollowUpAnswers followUps;
  private final FewStatements few;
  private final NearestOnly nearest;
  private final FitAnswers fits;
  private final OnlyRemarked remarked;
  private final Replies replies;
  private final Wording wording;

  JudgedAnswers(
      ComposedAnswers composed,
      Predictions predictions,
      Judge judge,
      PredictedAnswers predicted,
      ToldSubject subject,
      FollowUpAnswers followUps,
      FewStatements few,
      NearestOnly nearest,
      FitAnswers fits,
      OnlyRemarked remarked,
      Replies replies,
      Wording wording) {
    this.composed = composed;
    this.predictions = predictions;
    this.judge = judge;
    this.predicted = predicted;
    this.subject = subject;
    this.followUps = followUps;
    this.few = few;
    this.nearest = nearest;
    this.fits = fits;
    this.remarked = remarked;
    this.replies = replies;
    this.wording = wording;
  }

  /** The answer; where it is doubtful, it says that first. */
  Answer answer(Interpretation question, Context context) {
    Answer own = composed.answer(question);
    return predictions
        .of(question, own, context)
        .map(prediction -> judged(question, own, prediction, context))
        .orElse(own);
  }

  private Answer judged(
      Interpretation question, Answer own, Prediction prediction, Context context) {
    Judge.Judgement judgement = judge.judge(question, own, prediction, !context.told().isEmpty());
    Answer likely =
        judgement.better().map(reply -> predicted.answer(question, reply, context)).orElse(own);
    Answer first = fits.answer(question, likely, judgement.right());
    Optional<Answer> silent = subject.onlyTold(question, first, context);
    if (silent.isPresent()) {
      return silent.get();
    }
    Optional<Answer> kept = subject.answer(question, first, prediction, context);
    Answer answer = few.framed(question, kept.orElse(first), prediction);
    Optional<Answer> again = followUps.answer(question, answer, prediction, context);
    Answer last = again.orElse(answer);
    boolean doubtful =
        again.isEmpty() && judgement.doubtful() && kept.isEmpty() && first.equals(likely);
    if (doubtful && remarked.is(question, last, context)) {
      return replies.remarked(question.language());
    }
    return doubtful && answer.framing() == Framing.PLAIN
        ? inDoubt(answer, "lead.doubtful")
        : nearest.isIn(question, last, prediction) ? inDoubt(last, "lead.unfound") : last;
  }

  /** Below a word on that, and only the beginning of much: a doubtful list is no help. */
  private Answer inDoubt(Answer answer, String lead) {
    Answer brief = answer.points().count() > FEW ? Shortened.toFirst(answer) : answer;
    return brief.below(Framing.DOUBTFUL, wording.text(answer.language(), lead));
  }
}
