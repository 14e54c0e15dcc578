package rollenkompass.learned;

import java.util.List;

/** Everything that messages want, in numbers. Immutable. */
final class Wants {
  private final Numbers numbers;
  private final List<NumberedWant> all;

  /** The wants in their order. */
  Wants(List<Want> wants) {
    this.numbers = new Numbers(wants);
    this.all = wants.stream().map(want -> NumberedWant.of(want, numbers)).toList();
  }

  /** The numbers of the statements. */
  Numbers numbers() {
    return numbers;
  }

  List<NumberedWant> all() {
    return all;
  }

  /** The outcome of the want at a position. */
  String outcome(int position) {
    return all.get(position).outcome();
  }
}
