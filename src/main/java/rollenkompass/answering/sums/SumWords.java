package rollenkompass.answering.sums;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rollenkompass.language.Language;

/** Knows the words that say for what, or for how many, a sum of money is paid. */
final class SumWords {
  /** That it was meant otherwise. */
  static final String CORRECTS = "corrects";

  /** That it is paid before taxes. */
  static final String GROSS = "gross";

  /** That it is paid for all of a week. */
  static final String FULL = "full";

  /** That a week is of so many hours. */
  static final String WEEK = "week";

  /** What may stand between a number and the things that are counted by it. */
  static final String BEFORE_THING = "before_thing";

  /** Those who share it. */
  static final String PEOPLE = "people";

  /** The salaries of a year. */
  static final String SALARIES = "salaries";

  /** Behind a sum: that it is only what one gets more or less than another. */
  private static final String DIFFERS = "differs";

  /** In front of a sum: the same. */
  private static final String BY = "by";

  /** Behind such a word: that all of the sum is set beside what is usual. */
  private static final String BESIDE_USUAL = "beside_usual";

  /** What may stand between a sum and what is said of it. */
  private static final String BETWEEN = "between";

  private static final Map<Language, Map<String, Pattern>> WORDS = WordPatterns.named("changing");

  private SumWords() {}

  /** Whether a text has one that says this. */
  static boolean isIn(Language language, String name, String text) {
    return WORDS.get(language).get(name).matcher(text).find();
  }

  /**
   * Whether a sum is no pay, but what one gets more or less than another: "5k more than me".
   *
   * @param before the text in front of it
   * @param behind the text behind it
   */
  static boolean isDifference(Language language, String before, String behind) {
    Map<String, Pattern> words = WORDS.get(language);
    boolean led =
        words
            .get(BY)
            .matcher(before)
            .results()
            .anyMatch(it -> before.substring(it.end()).isBlank());
    if (led || before.endsWith("+")) {
      return true;
    }
    int end = 0;
    for (int next = 0; next >= 0; next = behind(words.get(BETWEEN), behind, end)) {
      end = next;
    }
    int differs = behind(words.get(DIFFERS), behind, end);
    return differs >= 0 && behind(words.get(BESIDE_USUAL), behind, differs) < 0;
  }

  /** Where the word ends that stands next in a text; below 0 where another one does. */
  private static int behind(Pattern word, String text, int start) {
    Matcher next = word.matcher(text);
    return next.find(start) && text.substring(start, next.start()).isBlank() ? next.end() : -1;
  }

  /** The first number in words that a text has. */
  static Optional<Integer> number(Language language, String text) {
    return WORDS.get(language).entrySet().stream()
        .filter(words -> Character.isDigit(words.getKey().charAt(0)))
        .filter(words -> words.getValue().matcher(text).find())
        .map(words -> Integer.valueOf(words.getKey()))
        .findFirst();
  }
}
