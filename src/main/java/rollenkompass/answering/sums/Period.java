package rollenkompass.answering.sums;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import rollenkompass.language.Language;

/** For how long a sum of money is paid. */
enum Period {
  HOUR,
  DAY,
  MONTH,
  YEAR;

  private static final int MONTHS = 12;
  private static final Map<Language, Map<String, Pattern>> WORDS = WordPatterns.named("periods");

  /** The one that a text names nearest behind a sum, else last before it. */
  static Optional<Period> around(Language language, String text, int start, int end) {
    List<Named> named =
        WORDS.get(language).entrySet().stream()
            .flatMap(words ->
                words
                    .getValue()
                    .matcher(text)
                    .results()
                    .map(at -> new Named(ofKey(words.getKey()), at)))
            .toList();
    return named.stream()
        .filter(it -> it.at().start() >= end)
        .min(Comparator.comparingInt(it -> it.at().start()))
        .or(() ->
            named.stream()
                .filter(it -> it.at().end() <= start)
                .max(Comparator.comparingInt(it -> it.at().end())))
        .map(Named::period);
  }

  /**
   * A sum for this period as one for {@code other}; empty where that depends on how much is worked.
   */
  Optional<Long> as(Period other, long sum) {
    if (this == other) {
      return Optional.of(sum);
    }
    if (this == MONTH && other == YEAR) {
      return Optional.of(sum * MONTHS);
    }
    return this == YEAR && other == MONTH
        ? Optional.of(Math.round(sum / (double) MONTHS))
        : Optional.empty();
  }

  private static Period ofKey(String key) {
    return valueOf(key.toUpperCase(Locale.ROOT));
  }

  /** The name of the messages about it. */
  String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  private record Named(Period period, MatchResult at) {}
}
