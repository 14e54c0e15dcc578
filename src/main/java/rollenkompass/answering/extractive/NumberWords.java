package rollenkompass.answering.extractive;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import rollenkompass.language.Language;
import rollenkompass.language.Spelling;

/** The words for numbers: {@code numbers.tsv}. */
final class NumberWords {
  private static final List<String[]> LINES = TsvFile.lines("numbers.tsv");
  private static final Map<String, String> DIGITS = digits();

  private NumberWords() {}

  private static Map<String, String> digits() {
    Map<String, String> digits = new HashMap<>();
    for (String[] line : LINES) {
      // English number words are the same folded in either language.
      digits.put(Spelling.fold(Language.DE, line[0]), line[1]);
    }
    return digits;
  }

  /** The number that a folded word stands for, in digits. */
  static Optional<String> digits(String folded) {
    return Optional.ofNullable(DIGITS.get(folded));
  }

  /** The words as they are written, as a regular expression that matches any one of them. */
  static String oneOfAll() {
    return LINES.stream().map(line -> line[0]).collect(Collectors.joining("|"));
  }
}
