package rollenkompass.learned;

import java.util.Optional;
import java.util.Set;

/** Tells by a model what messages want of a corpus. Thread-safe. */
public final class Predictor {
  private final QuestionModel model;
  private final Wants wants;
  private final boolean[] known;
  private final Optional<Predictor> outcomes;

  /** A predictor for a corpus that makes the statements {@code known}. */
  Predictor(QuestionModel model, Set<String> known) {
    this.model = model;
    this.wants = new Wants(model.wants());
    this.known = new boolean[model.wants().size()];
    for (int i = 0; i < this.known.length; i++) {
      this.known[i] = known.containsAll(model.wants().get(i).reply().statements());
    }
    this.outcomes = model.outcomes().map(alone -> alone.predictor(Set.of()));
  }

  /**
   * What a message wants.
   *
   * @return empty where it most likely wants what the corpus cannot give
   */
  public Optional<Prediction> predict(Signals signals) {
    double[] scores = scores(signals);
    int best = 0;
    for (int i = 1; i < scores.length; i++) {
      best = scores[i] > scores[best] ? i : best;
    }
    if (scores.length == 0 || !known[best]) {
      return Optional.empty();
    }
    double most = scores[best];
    double sum = 0;
    for (int i = 0; i < scores.length; i++) {
      scores[i] = known[i] ? Math.exp(scores[i] - most) : 0;
      sum += scores[i];
    }
    for (int i = 0; i < scores.length; i++) {
      scores[i] /= sum;
    }
    Prediction prediction = new Prediction(wants, scores);
    return outcomes
        .flatMap(alone -> alone.predict(signals))
        .map(prediction::withOutcomesOf)
        .or(() -> Optional.of(prediction));
  }

  /** How much speaks for each want. */
  private double[] scores(Signals signals) {
    double[] ofTraits = model.weights().sum(signals.features());
    double[] ofFit = model.weights().fit();
    WantTraits traits = model.traits(signals.roles());
    Fit fits = new Fit(signals, wants.numbers());
    double[] scores = new double[known.length];
    for (int i = 0; i < scores.length; i++) {
      int[] own = traits.traits()[i];
      double[] shares = traits.shares()[i];
      for (int j = 0; j < own.length; j++) {
        scores[i] += shares[j] * ofTraits[own[j]];
      }
      double[] fit = fits.of(wants.all().get(i));
      for (int j = 0; j < Fit.SIZE; j++) {
        scores[i] += ofFit[j] * fit[j];
      }
    }
    return scores;
  }
}
