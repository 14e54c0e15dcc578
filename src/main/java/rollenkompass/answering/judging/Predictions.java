package rollenkompass.answering.judging;

import java.util.Optional;
import rollenkompass.answering.Answer;
import rollenkompass.answering.Context;
import rollenkompass.corpus.Corpus;
import rollenkompass.learned.Prediction;
import rollenkompass.learned.Predictor;
import rollenkompass.learned.Signals;
import rollenkompass.understanding.Interpretation;

/** Asks the question model how right each reply to a question would be. */
public final class Predictions {
  private final Corpus corpus;
  private final KnownStatements statements;
  private final SignalReader signals;
  private final Predictor predictor;

  public Predictions(
      Corpus corpus, KnownStatements statements, SignalReader signals, Predictor predictor) {
    this.corpus = corpus;
    this.statements = statements;
    this.signals = signals;
    this.predictor = predictor;
  }

  /**
   * What the model says; empty where there is none, or nothing that it could know.
   *
   * @param composed the answer that the rules give
   */
  public Optional<Prediction> of(Interpretation question, Answer composed, Context context) {
    return statements.all().isEmpty() || isNothing(question, context)
        ? Optional.empty()
        : predictor.predict(signals(question, composed, context));
  }

  /** What the model goes by. */
  public Signals signals(Interpretation question, Answer composed, Context context) {
    return signals.read(question, composed, corpus.passages(context.told()), context.role());
  }

  /** Whether it has no letters; behind an answer, an emoji may be a reaction to it. */
  private static boolean isNothing(Interpretation question, Context context) {
    return context.told().isEmpty()
        && question.asked().text().chars().noneMatch(Character::isLetter);
  }
}
