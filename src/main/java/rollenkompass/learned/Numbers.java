package rollenkompass.learned;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Gives each statement that wants speak of a number, from 0. Immutable. */
final class Numbers {
  private final Map<String, Integer> numbers = new HashMap<>();

  /** Numbers for the statements of {@code wants}. */
  Numbers(List<Want> wants) {
    for (Want want : wants) {
      want.required().forEach(this::add);
      want.welcomes().forEach(welcome -> welcome.statements().forEach(this::add));
    }
  }

  private void add(String name) {
    numbers.putIfAbsent(name, numbers.size());
  }

  /** The set of the statements with these names, each of them another one. */
  StatementSet set(Collection<String> names) {
    long[] bits = new long[numbers.size() / Long.SIZE + 1];
    int unnumbered = 0;
    for (String name : names) {
      Integer number = numbers.get(name);
      if (number == null) {
        unnumbered++;
      } else {
        bits[number / Long.SIZE] |= 1L << number;
      }
    }
    return new StatementSet(bits, unnumbered);
  }

  /** The numbers of the statements with these names, as far as they have one. */
  int[] of(Collection<String> names) {
    return names.stream().filter(numbers::containsKey).mapToInt(numbers::get).toArray();
  }

  /** The names of the statements of {@code set}, as far as they have a number. */
  Set<String> names(StatementSet set) {
    return numbers.entrySet().stream()
        .filter(entry -> set.contains(entry.getValue()))
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  /** A value for each number; 0 where {@code values} have none for its statement. */
  double[] values(Map<String, Double> values) {
    double[] byNumber = new double[numbers.size()];
    values.forEach((name, value) -> {
      Integer number = numbers.get(name);
      if (number != null) {
        byNumber[number] = value;
      }
    });
    return byNumber;
  }
}
