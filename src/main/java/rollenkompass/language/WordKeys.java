package rollenkompass.language;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Under which keys a word is looked up: its stem in each language, marked with the language, so that
 * inflected and differently spelled forms meet, and a loan word meets its home language.
 */
public final class WordKeys {
  private static final int SHORTEST_PARTICIPLE = 7;
  private final Stemmer stemmer;

  /** Keys made with {@code stemmer}. */
  public WordKeys(Stemmer stemmer) {
    this.stemmer = stemmer;
  }

  /** The one key under which a word of {@code language} is stored. */
  public String key(Language language, String word) {
    return language.code() + ':' + stemmer.stem(language, Spelling.fold(language, word));
  }

  /** Every key under which {@code word} may be stored, the most exact first. */
  public Set<String> keys(String word) {
    Set<String> keys = new LinkedHashSet<>();
    for (Language language : Language.values()) {
      keys.add(key(language, word));
    }
    String german = Spelling.fold(Language.DE, word);
    if (isParticiple(german)) {
      keys.add(key(Language.DE, german.substring(2)));
    }
    return keys;
  }

  private static boolean isParticiple(String word) {
    return word.length() >= SHORTEST_PARTICIPLE
        && word.startsWith("ge")
        && (word.endsWith("t") || word.endsWith("en"));
  }
}
