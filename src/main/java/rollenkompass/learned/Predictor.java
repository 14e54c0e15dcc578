package rollenkompass.learned;

import java.util.Optional;
import java.util.Set;

/** Tells by a model what messages want of a corpus. Thread-safe. */
public final class Predictor {
  // Fitted by cross-validation: the wants are so many that each of them looks unlikely beside the
  // one of being declined, so the outcomes are better told apart on their own.
  private static final double TRUST = 0.7;

  private final QuestionModel model;
  private final Wants wants;
  private final boolean[] known;
  private final Continuity continuity;
  private final Optional<Predictor> outcomes;
  private final Optional<Predictor> decisions;

  /** A predictor for a corpus that makes the statements {@code known}. */
  Predictor(QuestionModel model, Set<String> known) {
    this.model = model;
    this.wants = new Wants(model.wants());
    this.continuity = model.continuity();
    this.known = new boolean[model.wants().size()];
    for (int i = 0; i < this.known.length; i++) {
      this.known[i] = known.containsAll(model.wants().get(i).cited());
    }
    this.outcomes = model.outcomes().map(alone -> alone.predictor(Set.of()));
    this.decisions = model.decisions().map(alone -> alone.predictor(Set.of()));
  }

  /**
   * What a message wants.
   *
   * @return empty where it most likely wants what the corpus cannot give
   */
  public Optional<Prediction> predict(Signals signals) {
    Shown shown = Shown.of(signals.features());
    double[] probabilities = probabilities(signals, shown);
    if (probabilities.length == 0) {
      return Optional.empty();
    }
    outcomes.ifPresent(alone -> trust(alone, alone.probabilities(signals, shown), probabilities));
    return Optional.of(new Prediction(wants, probabilities));
  }

  /**
   * How likely passages say yes and no to a question.
   *
   * @param signals of the question and of the passages
   * @return empty where nothing is learned of that
   */
  public Optional<Odds> odds(Signals signals) {
    return decisions
        .flatMap(alone -> alone.predict(signals))
        .map(told -> new Odds(told.right(Decision.YES), told.right(Decision.NO)));
  }

  /** How likely the message has each want; of none where the likeliest cannot be fulfilled. */
  private double[] probabilities(Signals signals, Shown shown) {
    double[] scores = scores(signals, shown);
    int best = 0;
    for (int i = 1; i < scores.length; i++) {
      best = scores[i] > scores[best] ? i : best;
    }
    if (scores.length == 0 || !known[best]) {
      return new double[0];
    }
    double most = scores[best];
    for (int i = 0; i < scores.length; i++) {
      scores[i] = known[i] ? Math.exp(scores[i] - most) : 0;
    }
    return normalised(scores);
  }

  /** Gives the outcomes of {@code own} wants the probabilities that {@code told} ones have. */
  private void trust(Predictor alone, double[] told, double[] own) {
    if (told.length == 0) {
      return;
    }
    double[] toldShares = alone.wants.outcomeShares(told);
    double[] factors = wants.outcomeShares(own);
    for (int i = 0; i < factors.length; i++) {
      int same = alone.wants.outcomes().indexOf(wants.outcomes().get(i));
      double trusted = same < 0 ? 0 : toldShares[same];
      factors[i] = factors[i] == 0 ? 0 : Math.pow(trusted / factors[i], TRUST);
    }
    for (int i = 0; i < own.length; i++) {
      own[i] *= factors[wants.outcome(i)];
    }
    normalised(own);
  }

  /** The same values, made to sum up to 1. */
  private static double[] normalised(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    for (int i = 0; i < values.length; i++) {
      values[i] /= sum;
    }
    return values;
  }

  /** How much speaks for each want. */
  private double[] scores(Signals signals, Shown shown) {
    double[] ofTraits = model.weights().sum(shown);
    double[] ofFit = model.weights().fit();
    WantTraits traits = model.traits(signals.roles());
    Fit fits = new Fit(signals, wants.numbers());
    double[] scores = new double[known.length];
    double[] fit = new double[Fit.SIZE];
    for (int i = 0; i < scores.length; i++) {
      int[] own = traits.traits()[i];
      double[] shares = traits.shares()[i];
      for (int j = 0; j < own.length; j++) {
        scores[i] += shares[j] * ofTraits[own[j]];
      }
      fits.put(wants.all().get(i), fit);
      for (int j = 0; j < Fit.SIZE; j++) {
        scores[i] += ofFit[j] * fit[j];
      }
    }
    continuity.shares(signals).ifPresent(shares -> addTo(scores, shares, ofTraits));
    return scores;
  }

  /** Adds what speaks for each want in what was told before. */
  private void addTo(double[] scores, float[][] shares, double[] ofTraits) {
    int[] positions = continuity.positions();
    for (int i = 0; i < scores.length; i++) {
      for (int j = 0; j < positions.length; j++) {
        scores[i] += shares[i][j] * ofTraits[positions[j]];
      }
    }
  }
}
