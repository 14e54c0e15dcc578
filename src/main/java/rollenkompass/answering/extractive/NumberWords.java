package rollenkompass.answering.extractive;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The words for numbers: {@code numbers.tsv}. */
final class NumberWords {
  private static final Map<String, String> DIGITS = digits();

  private NumberWords() {}

  private static Map<String, String> digits() {
    Map<String, String> digits = new HashMap<>();
    for (String[] line : Table.lines("numbers.tsv")) {
      digits.put(line[0], line[1]);
    }
    return digits;
  }

  /** The number that a folded word stands for, in digits. */
  static Optional<String> digits(String folded) {
    return Optional.ofNullable(DIGITS.get(folded));
  }
}
