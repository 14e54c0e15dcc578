package rollenkompass.answering.evidence;

import java.util.List;
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

  /** Those of {@code passages} that name one, in their order. */
  public static List<Passage> in(List<Passage> passages, Language language) {
    return passages.stream().filter(passage -> isIn(passage, language)).toList();
  }

  /** Whether more than half of {@code passages} name one. */
  public static boolean isInMost(List<Passage> passages, Language language) {
    return 2 * in(passages, language).size() > passages.size();
  }

  /** Whether a passage names one, as it is read in {@code language}. */
  public static boolean isIn(Passage passage, Language language) {
    return isIn(passage.in(language).text());
  }
}
