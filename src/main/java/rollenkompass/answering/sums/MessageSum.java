package rollenkompass.answering.sums;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import rollenkompass.answering.wording.AskedSum;
import rollenkompass.language.Language;
import rollenkompass.language.Tokenizer;
import rollenkompass.language.WordList;

/**
 * A sum of money that somebody tells.
 *
 * @param plain whether it says itself that it is one, and not just a number
 */
record MessageSum(Sum sum, boolean plain) {
  // What a year brings and what a month does, where a message does not say which.
  private static final long LEAST_OF_YEAR = 12_000;
  private static final long LEAST_OF_MONTH = 400;
  private static final long THOUSAND = 1_000;
  // No pay is so many times another for the same period.
  private static final long TIMES = 5;
  // So many characters behind a number may tell that it is paid for a time, and no year.
  private static final int NEAR = 16;
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2099;
  private static final int ROUND = 50;

  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<![\\p{L}\\d.,])(?<before>(?:€|eur)\\s*)?"
              + "(?<number>\\d{1,3}(?:[., ]\\d{3})+(?!\\d)|\\d{1,7}(?:[.,]\\d{1,2})?)"
              + "\\s*(?<thousand>k|tsd\\.?|tausend|thousand)?(?!\\p{L}|\\s*%)"
              + "(?:\\s*(?<behind>€|(?:eur|euros?|brutto|netto|gross|net)(?!\\p{L})))?",
          Pattern.CASE_INSENSITIVE);
  private static final Map<Language, Pattern> NET = WordPatterns.of("net");

  private static final Pattern GROUPS = Pattern.compile("[., ](?=\\d{3}(?!\\d))");

  /** Whether a text tells what is left of the pay. */
  static boolean isNet(Language language, String text) {
    return NET.get(language).matcher(text).find();
  }

  /**
   * The last one of a text; empty where it tells none.
   *
   * @param before sums that were told before: a number near to one is for the same period
   */
  static Optional<MessageSum> in(Language language, String text, List<Sum> before) {
    return text.chars().noneMatch(Character::isDigit)
        ? Optional.empty()
        : NUMBER
            .matcher(text)
            .results()
            .flatMap(found -> of(language, text, found, before).stream())
            .reduce((_, last) -> last);
  }

  /** Whether a text tells a sum that is no pay, but what one gets more or less than another. */
  static boolean tellsDifference(Language language, String text) {
    return text.chars().anyMatch(Character::isDigit)
        && NUMBER
            .matcher(text)
            .results()
            .anyMatch(found ->
                !countsThings(language, text, found) && isDifference(language, text, found));
  }

  private static boolean isDifference(Language language, String text, MatchResult found) {
    return SumWords.isDifference(
        language, text.substring(0, found.start()), text.substring(found.end()));
  }

  private static boolean countsThings(Language language, String text, MatchResult found) {
    return !isMarked(found) && namesThing(language, text.substring(found.end()));
  }

  private static boolean isMarked(MatchResult found) {
    return found.group("before") != null || found.group("behind") != null;
  }

  private static Optional<MessageSum> of(
      Language language, String text, MatchResult found, List<Sum> known) {
    boolean marked = isMarked(found);
    String behind = text.substring(found.end());
    long number = number(found);
    if (number == 0 || countsThings(language, text, found) || isDifference(language, text, found)) {
      return Optional.empty();
    }
    Optional<Period> named = Period.around(language, text, found.start(), found.end());
    if (named.filter(Period.HOUR::equals).isPresent()
        && SumWords.isIn(language, SumWords.WEEK, start(behind))) {
      return Optional.empty();
    }
    if (!marked && isYear(language, found.group("number"), number, behind)) {
      return Optional.empty();
    }
    boolean plain = marked || named.isPresent();
    return named
        .or(() ->
            known.stream().filter(sum -> isNear(sum.least(), number)).map(Sum::period).findFirst())
        .or(() -> usual(number))
        .map(period -> new MessageSum(new Sum(number, number, period), plain));
  }

  private static boolean isNear(long sum, long other) {
    return sum <= TIMES * other && other <= TIMES * sum;
  }

  /** The words behind a number that are near to it, each of them whole. */
  private static String start(String text) {
    int end = Math.min(NEAR, text.length());
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return text.substring(0, end);
  }

  /**
   * Whether a number is one of a year, and no pay: a round one may be either, and is pay where it
   * is told for how long.
   */
  private static boolean isYear(Language language, String written, long number, String behind) {
    boolean mayBe =
        number >= FIRST_YEAR && number <= LAST_YEAR && written.chars().allMatch(Character::isDigit);
    return mayBe
        && (number % ROUND != 0
            || Period.around(language, start(behind), 0, 0)
                .filter(period -> period != Period.YEAR)
                .isEmpty());
  }

  /** Whether things or people are counted by the number: "40k followers", "500 new ones". */
  private static boolean namesThing(Language language, String behind) {
    return behind.startsWith(" ")
        && Tokenizer.folded(language, behind).stream()
            .dropWhile(word -> SumWords.isIn(language, SumWords.BEFORE_THING, word))
            .findFirst()
            .filter(word -> isThing(language, word))
            .isPresent();
  }

  private static boolean isThing(Language language, String word) {
    return SumWords.isIn(language, SumWords.PEOPLE, word)
        || !(WordList.function(language).contains(word)
            || WordList.common(language).contains(word)
            || Judged.in(language, word).isPresent()
            || SumWords.isIn(language, SumWords.FULL, word)
            || AskedSum.in(language, word)
            || Period.around(language, word, 0, 0).isPresent());
  }

  private static Optional<Period> usual(long number) {
    return number >= LEAST_OF_YEAR
        ? Optional.of(Period.YEAR)
        : number >= LEAST_OF_MONTH ? Optional.of(Period.MONTH) : Optional.empty();
  }

  private static long number(MatchResult found) {
    String plain = GROUPS.matcher(found.group("number")).replaceAll("").replace(',', '.');
    double number = Double.parseDouble(plain);
    return Math.round(found.group("thousand") == null ? number : number * THOUSAND);
  }
}
