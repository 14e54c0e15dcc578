package rollenkompass.language;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Knows the words of the glossary that comes with the program in all their forms, so that one of
 * them is not taken for a typo of another. Read when it is first asked. Thread-safe.
 */
public final class KnownSpellings {
  private final WordKeys wordKeys;
  private volatile Map<Language, Set<String>> keys = Map.of();

  /** The spellings of words that are the same where their keys are. */
  public KnownSpellings(WordKeys wordKeys) {
    this.wordKeys = wordKeys;
  }

  /** Whether {@code word} is one of that language. */
  public boolean have(Language language, String word) {
    return keys().get(language).contains(key(language, word));
  }

  private Map<Language, Set<String>> keys() {
    Map<Language, Set<String>> known = keys;
    if (known.isEmpty()) {
      known = read();
      keys = known;
    }
    return known;
  }

  private Map<Language, Set<String>> read() {
    Map<Language, Set<String>> read = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      read.put(language, new HashSet<>());
    }
    GlossaryFile.readGeneral(entry -> {
      add(read, Language.EN, entry.english());
      entry.german().forEach(german -> add(read, Language.DE, german));
    });
    return read;
  }

  private void add(Map<Language, Set<String>> read, Language language, String phrase) {
    Tokenizer.tokens(phrase).forEach(word -> read.get(language).add(key(language, word.surface())));
  }

  private String key(Language language, String word) {
    return wordKeys.key(language, Spelling.fold(language, word));
  }
}
