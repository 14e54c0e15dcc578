package rollenkompass.answering.extractive.words;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import rollenkompass.language.Language;
import rollenkompass.language.WordList;

/** How much the words of a question tell of what it is about. */
public final class WordKinds {
  // Fitted by hand on the office documents for fitting. Beside a topical word, one of everyday
  // talk tells little.
  private static final double EVERYDAY = 0.45;
  private static final double ASKING = 0.08;
  // The code of a thing, as "E5", is its name.
  private static final double EXACT = 2.5;
  private static final Pattern CODE = Pattern.compile("\\p{L}{1,3}-?\\d{1,6}");

  private final Map<Language, WordReader> readers;
  private final Meanings meanings;
  private final Map<Language, WordList> function;
  private final Map<Language, WordList> everyday = new EnumMap<>(Language.class);
  private final Map<Language, WordList> stop = new EnumMap<>(Language.class);
  private final Map<Language, WordList> asking = new EnumMap<>(Language.class);

  public WordKinds(
      Map<Language, WordReader> readers, Meanings meanings, Map<Language, WordList> function) {
    this.readers = readers;
    this.meanings = meanings;
    this.function = function;
    for (Language language : Language.values()) {
      everyday.put(language, WordList.common(language));
      stop.put(language, WordList.stop(language));
      asking.put(language, WordList.asking(language));
    }
  }

  /** Whether a folded word tells nothing at all. */
  public boolean isFunctionWord(Language language, String folded) {
    return function.get(language).contains(folded)
        || stop.get(language).contains(folded)
        || (folded.length() < 2 && !Character.isDigit(folded.charAt(0)));
  }

  /**
   * How much a folded word tells beside a topical one, which tells 1.
   *
   * @param asks whether it is one of those that say what kind of thing is asked for
   */
  public double emphasis(Language language, String folded, boolean asks) {
    if (asks || asking.get(language).contains(folded)) {
      return ASKING;
    }
    if (CODE.matcher(folded).matches()) {
      return EXACT;
    }
    return everyday.get(language).contains(folded) ? EVERYDAY : 1;
  }

  /** Whether a word is one that people use; otherwise it may be a name, or a typo of another. */
  public boolean isOrdinary(Language language, String word) {
    String folded = readers.get(language).folded(word);
    return Arrays.stream(Language.values())
        .anyMatch(each ->
            everyday.get(each).contains(folded)
                || !meanings.translations(each, List.of(word)).isEmpty()
                || !meanings.near(each, List.of(word)).isEmpty());
  }
}
