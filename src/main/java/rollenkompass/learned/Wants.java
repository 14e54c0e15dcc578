package rollenkompass.learned;

import java.util.List;

/** Everything that messages want, in numbers. Immutable. */
final class Wants {
  private final Numbers numbers;
  private final List<NumberedWant> all;
  private final List<String> outcomes;
  private final int[] outcomeOf;

  /** The wants in their order. */
  Wants(List<Want> wants) {
    this.numbers = new Numbers(wants);
    this.all = wants.stream().map(want -> NumberedWant.of(want, numbers)).toList();
    this.outcomes = wants.stream().map(Want::outcome).distinct().toList();
    this.outcomeOf = wants.stream().mapToInt(want -> outcomes.indexOf(want.outcome())).toArray();
  }

  /** The numbers of the statements. */
  Numbers numbers() {
    return numbers;
  }

  List<NumberedWant> all() {
    return all;
  }

  /** The outcomes of right replies, each once. */
  List<String> outcomes() {
    return outcomes;
  }

  /** Which of the outcomes a want has. */
  int outcome(int want) {
    return outcomeOf[want];
  }

  /** The sum of the probabilities of the wants with each outcome. */
  double[] outcomeShares(double[] probabilities) {
    double[] shares = new double[outcomes.size()];
    for (int want = 0; want < outcomeOf.length; want++) {
      shares[outcomeOf[want]] += probabilities[want];
    }
    return shares;
  }
}
