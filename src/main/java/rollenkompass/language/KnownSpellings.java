package rollenkompass.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Knows the words of the glossary that comes with the program in all their forms, so that one of
 * them is not taken for a typo of another. Read when it is first asked. Thread-safe.
 */
public final class KnownSpellings {
  private static final String FILE = "glossary.tsv";
  private static final Pattern TRANSLATION = Pattern.compile("[|]");

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
    try (InputStream in = KnownSpellings.class.getResourceAsStream(FILE);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      lines
          .lines()
          .filter(line -> line.indexOf('\t') > 0)
          .forEach(line -> {
            int tab = line.indexOf('\t');
            add(read, Language.EN, line.substring(0, tab));
            TRANSLATION
                .splitAsStream(line.substring(tab + 1))
                .forEach(german -> add(read, Language.DE, german));
          });
      return read;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void add(Map<Language, Set<String>> read, Language language, String phrase) {
    Tokenizer.tokens(phrase).forEach(word -> read.get(language).add(key(language, word.surface())));
  }

  private String key(Language language, String word) {
    return wordKeys.key(language, Spelling.fold(language, word));
  }
}
