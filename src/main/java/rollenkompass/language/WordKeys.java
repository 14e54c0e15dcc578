package rollenkompass.language;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Under which keys a word is looked up: its stem in each language, marked with the language, so
 * that inflected and differently spelled forms meet, and a loan word meets its home language.
 * Remembers the keys of the words it meets, as each is looked up several times. Thread-safe.
 */
public final class WordKeys {
  private static final int SHORTEST_PARTICIPLE = 7;
  private static final WordList GERMAN = WordList.common(Language.DE);
  private static final WordList ENGLISH = WordList.common(Language.EN);

  /** Then it forgets them all and starts again; one takes about 300 bytes. */
  private static final int MOST_REMEMBERED = 10_000;

  private final Stemmer stemmer;
  private final Map<String, Set<String>> known = new ConcurrentHashMap<>();

  /** Keys made with {@code stemmer}. */
  public WordKeys(Stemmer stemmer) {
    this.stemmer = stemmer;
  }

  /** The one key under which a word of {@code language} is stored. */
  public String key(Language language, String word) {
    return language.code() + ':' + stem(language, word);
  }

  /** What the forms of a word of {@code language} have in common. */
  public String stem(Language language, String word) {
    return stemmer.stem(language, Spelling.fold(language, word));
  }

  /**
   * Every key under which {@code word} may be stored, the most exact first. An everyday word of one
   * language is none of the other's: English {@code like} is not German {@code Like}.
   */
  public Set<String> keys(String word) {
    if (!UsualWords.has(word)) {
      return newKeys(word);
    }
    Set<String> keys = known.get(word);
    if (keys == null) {
      keys = newKeys(word);
      if (known.size() >= MOST_REMEMBERED) {
        known.clear();
      }
      known.put(word, keys);
    }
    return keys;
  }

  private Set<String> newKeys(String word) {
    String german = Spelling.fold(Language.DE, word);
    boolean onlyGerman = GERMAN.contains(german);
    boolean onlyEnglish = ENGLISH.contains(Spelling.fold(Language.EN, word));
    Set<String> keys = new LinkedHashSet<>();
    if (onlyGerman || !onlyEnglish) {
      keys.add(key(Language.DE, word));
    }
    if (onlyEnglish || !onlyGerman) {
      keys.add(key(Language.EN, word));
    }
    if (isParticiple(german)) {
      keys.add(key(Language.DE, german.substring(2)));
    }
    return Collections.unmodifiableSet(keys);
  }

  private static boolean isParticiple(String word) {
    return word.length() >= SHORTEST_PARTICIPLE
        && word.startsWith("ge")
        && (word.endsWith("t") || word.endsWith("en"));
  }
}
