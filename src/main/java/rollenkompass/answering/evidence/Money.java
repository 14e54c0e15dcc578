package rollenkompass.answering.evidence;

import java.util.regex.Pattern;
import rollenkompass.corpus.Passage;
import rollenkompass.language.Language;

/** Tells sums of money from other numbers. */
public final class Money {
  private static final String CURRENCY = "(?:€|\\$|£|EUR\\b|USD\\b|Euros?\\b|CHF\\b)";
  private static final Pattern SUM = Pattern.compile(CURRENCY + "\\s*\\d|\\d\\s*" + CURRENCY);

  private Money() {}

  /** Whether a text names a sum. */
  public static boolean isIn(String text) {
    return SUM.matcher(text).find();
  }

  /** Whether a passage names one, as it is read in {@code language}. */
  public static boolean isIn(Passage passage, Language language) {
    return isIn(passage.in(language).text());
  }
}
