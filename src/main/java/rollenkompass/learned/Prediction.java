package rollenkompass.learned;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** What a message wants, as far as the model can tell. For one thread. */
public final class Prediction {
  private static final double NEGLIGIBLE = 0.005;
  private static final int MOST_JOINED = 6;
  // Fitted by cross-validation: the wants are so many that each of them looks unlikely beside the
  // one of being declined, so the outcomes are better told apart on their own.
  private static final double TRUST = 0.7;

  private final List<Want> wants;
  private final double[] probabilities;
  private final int[] likely;
  private final Map<Reply, Double> rights = new HashMap<>();

  /**
   * A prediction.
   *
   * @param wants everything that messages want
   * @param probabilities how likely the message wants each of them; they sum up to 1
   */
  Prediction(List<Want> wants, double[] probabilities) {
    this.wants = List.copyOf(wants);
    this.probabilities = probabilities.clone();
    double least = Math.min(NEGLIGIBLE, Arrays.stream(probabilities).max().orElseThrow());
    this.likely =
        IntStream.range(0, probabilities.length)
            .filter(i -> probabilities[i] >= least)
            .boxed()
            .sorted(Comparator.comparingDouble(i -> -probabilities[i]))
            .mapToInt(Integer::intValue)
            .toArray();
  }

  /** The same with the probabilities of the outcomes that {@code alone} has, for the most part. */
  Prediction withOutcomesOf(Prediction alone) {
    Map<String, Double> before = outcomes();
    Map<String, Double> told = alone.outcomes();
    Map<String, Double> factors = new HashMap<>();
    before.forEach((outcome, share) -> {
      double trusted = told.getOrDefault(outcome, 0.0);
      factors.put(outcome, share == 0 ? 0 : Math.pow(trusted / share, TRUST));
    });
    double[] weighed = probabilities.clone();
    double sum = 0;
    for (int i = 0; i < weighed.length; i++) {
      weighed[i] *= factors.get(wants.get(i).outcome());
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
    return rights.computeIfAbsent(
        reply,
        _ -> {
          double right = 0;
          for (int i : likely) {
            right += probabilities[i] * wants.get(i).right(reply);
          }
          return right;
        });
  }

  /** The reply that is right most likely: one of the likeliest wants, or two of them together. */
  public Reply best() {
    List<Reply> likeliest =
        IntStream.of(likely).limit(MOST_JOINED).mapToObj(i -> wants.get(i).reply()).toList();
    Reply best = likeliest.getFirst();
    for (Reply one : likeliest) {
      best = better(best, grown(one, likeliest));
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
