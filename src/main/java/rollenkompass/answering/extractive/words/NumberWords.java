package rollenkompass.answering.extractive.words;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import rollenkompass.language.Language;
import rollenkompass.language.Spelling;

/**
 * The words for numbers: {@code numbers.tsv}, and the German ones that are put together of two of
 * them: "fünfundvierzig".
 */
public final class NumberWords {
  private static final List<String[]> LINES = TsvFile.lines(NumberWords.class, "numbers.tsv");
  private static final Map<String, String> DIGITS = digits();
  private static final List<String> UNITS =
      List.of("ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun");
  private static final List<String> FOLDED_UNITS =
      UNITS.stream().map(unit -> Spelling.fold(Language.DE, unit)).toList();
  private static final String AND = "und";

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
  public static Optional<String> digits(String folded) {
    return Optional.ofNullable(DIGITS.get(folded)).or(() -> compound(folded));
  }

  /** The number of a German compound: its units, "and" and its tens. */
  private static Optional<String> compound(String folded) {
    int and = folded.indexOf(AND);
    int units = and < 0 ? -1 : FOLDED_UNITS.indexOf(folded.substring(0, and));
    return units < 0
        ? Optional.empty()
        : Optional.ofNullable(DIGITS.get(folded.substring(and + AND.length())))
            .filter(tens -> tens.length() == 2)
            .map(tens -> String.valueOf(Integer.parseInt(tens) + units + 1));
  }

  /** The words as they are written, as a regular expression that matches any one of them. */
  static String oneOfAll() {
    String words = LINES.stream().map(line -> line[0]).collect(Collectors.joining("|"));
    return "(?:(?:" + String.join("|", UNITS) + ")" + AND + ")?(?:" + words + ")";
  }
}
