package rollenkompass.answering.wording;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import rollenkompass.language.Language;

/** Knows the words by which people ask for a sum of money. */
public final class AskedSum {
  private static final Map<Language, AnyPhrase> WORDS = AnyPhrase.ofFile(AskedSum.class, "sums");

  /** Between a number and the hours that are written to it: 30h. */
  private static final Pattern HOURS = Pattern.compile("(?<=\\d)(?=h(?!\\p{L}))");

  private AskedSum() {}

  /** Whether it asks on what condition a sum is paid: in part time, at the start. */
  public static boolean onCondition(Language language, String text) {
    return AskedKinds.in(language)
        .askedBy(text)
        .filter(kind -> kind.has(KindTrait.OF_AMOUNTS))
        .isPresent();
  }

  /**
   * The key of the message that nothing is told of pay for less than full work; empty where a text
   * speaks of none.
   */
  public static Optional<String> forLessWork(Language language, String text) {
    return AskedKinds.in(language)
        .askedBy(HOURS.matcher(text).replaceAll(" "))
        .filter(kind -> kind.has(KindTrait.LESS_WORK))
        .map(kind -> "lead.silent." + kind.alike());
  }

  /** Whether a text has any of them. */
  public static boolean in(Language language, String text) {
    return WORDS.get(language).isIn(text);
  }
}
