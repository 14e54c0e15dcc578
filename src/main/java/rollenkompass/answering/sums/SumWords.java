package rollenkompass.answering.sums;

import java.util.Map;
import java.util.Optional;
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

  private static final Map<Language, Map<String, Pattern>> WORDS = WordPatterns.named("changing");

  private SumWords() {}

  /** Whether a text has one that says this. */
  static boolean isIn(Language language, String name, String text) {
    return WORDS.get(language).get(name).matcher(text).find();
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
