package rollenkompass.learned;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** What a message wants, as far as the model can tell. */
public final class Prediction {
  private static final double NEGLIGIBLE = 0.005;
  private static final int MOST_JOINED = 6;
  // Fitted by cross-validation: the wants are so many that each of them looks unlikely beside the
  // one of being declined, so the outcomes are better told apart on their own.
  private static final double TRUST = 0.7;

  private final List<Want> wants;
  private final double[] probabilities;

  /**
   * A prediction.
   *
   * @param wants everything that messages want
   * @param probabilities how likely the message wants each of them; they sum up to 1
   */
  Prediction(List<Want> wants, double[] probabilities) {
    this.wants = List.copyOf(wants);
    this.probabilities = probabilities.clone();
  }

  /** The same with the probabilities of the outcomes that {@code alone} has, for the most part. */
  Prediction withOutcomesOf(Prediction alone) {
    Map<String, Double> before = outcomes();
    Map<String, Double> told = alone.outcomes();
    double[] weighed = probabilities.clone();
    double sum = 0;
    for (int i = 0; i < weighed.length; i++) {
      String outcome = wants.get(i).outcome();
      double share = before.get(outcome);
      double trusted = told.getOrDefault(outcome, 0.0);
      weighed[i] = share == 0 ? 0 : weighed[i] * Math.pow(trusted / share, TRUST);
      sum += weighed[i];
    }
    for (int i = 0; i < weighed.length; i++) {
      weighed[i] /= sum;
    }
    return new Prediction(wants, weighed);
  }

  private Map<String, Double> outcomes() {
    Map<String, Double> outcomes = new HashMap<>();
    for (int i = 0; i < probabilities.length; i++) {
      outcomes.merge(wants.get(i).outcome(), probabilities[i], Double::sum);
    }
    return outcomes;
  }

  /** The probability that {@code reply} is right. */
  public double right(Reply reply) {
    double right = 0;
    for (int i = 0; i < probabilities.length; i++) {
      if (probabilities[i] > NEGLIGIBLE) {
        right += probabilities[i] * wants.get(i).right(reply);
      }
    }
    return right;
  }

  /** The reply that is right most likely: one of the likeliest wants, or two of them together. */
  public Reply best() {
    List<Reply> likely =
        IntStream.range(0, probabilities.length)
            .boxed()
            .sorted(Comparator.comparingDouble(i -> -probabilities[i]))
            .limit(MOST_JOINED)
            .map(i -> wants.get(i).reply())
            .toList();
    Reply best = likely.getFirst();
    for (Reply one : likely) {
      best = better(best, grown(one, likely));
    }
    return best;
  }

  /** What comes of joining one reply with others as long as that makes it likelier to be right. */
  private Reply grown(Reply one, List<Reply> others) {
    Reply grown = one;
    Reply next = one;
    do {
      grown = next;
      for (Reply other : others) {
        if (other.outcome().equals(grown.outcome())) {
          next = better(next, joined(grown, other));
        }
      }
    } while (!next.equals(grown));
    return grown;
  }

  private Reply better(Reply one, Reply other) {
    return right(other) > right(one) ? other : one;
  }

  private static Reply joined(Reply one, Reply other) {
    Set<String> statements = new HashSet<>(one.statements());
    statements.addAll(other.statements());
    return new Reply(one.outcome(), statements);
  }
}
