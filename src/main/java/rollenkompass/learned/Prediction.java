package rollenkompass.learned;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** What a message wants, as far as the model can tell. For one thread. */
public final class Prediction {
  private static final double NEGLIGIBLE = 0.005;
  private static final int MOST_JOINED = 6;

  private final Wants wants;
  private final double[] probabilities;
  private final int[] likely;

  /**
   * A prediction.
   *
   * @param wants everything that messages want
   * @param probabilities how likely the message wants each of them; they sum up to 1
   */
  Prediction(Wants wants, double[] probabilities) {
    this.wants = wants;
    this.probabilities = probabilities.clone();
    double most = 0;
    for (double probability : probabilities) {
      most = Math.max(most, probability);
    }
    double least = Math.min(NEGLIGIBLE, most);
    int[] found = new int[probabilities.length];
    int count = 0;
    for (int i = 0; i < probabilities.length; i++) {
      if (probabilities[i] >= least) {
        found[count++] = i;
      }
    }
    this.likely =
        IntStream.of(Arrays.copyOf(found, count))
            .boxed()
            .sorted(Comparator.comparingDouble(i -> -probabilities[i]))
            .mapToInt(Integer::intValue)
            .toArray();
  }

  /** The probability that {@code reply} is right. */
  public double right(Reply reply) {
    return right(reply.outcome().code(), wants.numbers().set(reply.statements()));
  }

  /** The same of {@code decision}, where those were learned. */
  double right(Decision decision) {
    return right(decision.code(), wants.numbers().set(Set.of()));
  }

  private double right(String outcome, StatementSet cited) {
    double right = 0;
    for (int i : likely) {
      right += probabilities[i] * wants.all().get(i).right(outcome, cited);
    }
    return right;
  }

  /** The reply that is right most likely: one of the likeliest wants, or two of them together. */
  public Reply best() {
    return best(IntStream.of(likely));
  }

  /** The same of those with one of these outcomes; empty where none of them is likely at all. */
  public Optional<Reply> bestOf(Set<Outcome> outcomes) {
    List<String> codes = outcomes.stream().map(Outcome::code).toList();
    int[] among =
        IntStream.of(likely)
            .filter(want -> codes.contains(wants.all().get(want).outcome()))
            .toArray();
    return among.length == 0 ? Optional.empty() : Optional.of(best(IntStream.of(among)));
  }

  private Reply best(IntStream among) {
    List<Choice> likeliest = among.limit(MOST_JOINED).mapToObj(this::reply).toList();
    Choice best = likeliest.getFirst();
    for (Choice one : likeliest) {
      best = best.or(grown(one, likeliest));
    }
    return new Reply(
        Outcome.ofCode(best.outcome()).orElseThrow(), wants.numbers().names(best.cited()));
  }

  private Choice reply(int want) {
    NumberedWant wanted = wants.all().get(want);
    return choice(wanted.outcome(), wanted.reply());
  }

  private Choice choice(String outcome, StatementSet cited) {
    return new Choice(outcome, cited, right(outcome, cited));
  }

  /** What comes of joining one reply with others as long as that makes it likelier to be right. */
  private Choice grown(Choice one, List<Choice> others) {
    Choice grown;
    Choice next = one;
    do {
      grown = next;
      for (Choice other : others) {
        if (grown.lacksSomeOf(other)) {
          next = next.or(choice(grown.outcome(), grown.cited().with(other.cited())));
        }
      }
    } while (next.right() > grown.right());
    return grown;
  }

  /**
   * A reply that may be given.
   *
   * @param right the probability that it is right
   */
  private record Choice(String outcome, StatementSet cited, double right) {
    /** The other where that is likelier to be right. */
    Choice or(Choice other) {
      return other.right > right ? other : this;
    }

    /** Whether there is something to join. */
    boolean lacksSomeOf(Choice other) {
      return other.outcome.equals(outcome) && !cited.containsAll(other.cited);
    }
  }
}
