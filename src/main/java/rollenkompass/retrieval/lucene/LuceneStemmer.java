package rollenkompass.retrieval.lucene;

import java.util.EnumMap;
import java.util.Map;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;
import org.tartarus.snowball.ext.GermanStemmer;
import rollenkompass.language.KnownStems;
import rollenkompass.language.Language;
import rollenkompass.language.Stemmer;
import rollenkompass.language.WordMemory;

/**
 * The Snowball stemmers that come with Lucene, and {@link KnownStems}. The first words they meet
 * they remember.
 */
public final class LuceneStemmer implements Stemmer {
  /** Enough for the words that the program knows; one takes about 200 bytes. */
  private static final int MOST_REMEMBERED = 20_000;

  // A stemmer holds the word it works on, so every thread has its own.
  private final ThreadLocal<SnowballStemmer> german = ThreadLocal.withInitial(GermanStemmer::new);
  private final ThreadLocal<SnowballStemmer> english = ThreadLocal.withInitial(EnglishStemmer::new);
  private final Map<Language, WordMemory<String>> stems = new EnumMap<>(Language.class);

  /** Stemmers that have not met a word yet. */
  public LuceneStemmer() {
    this(MOST_REMEMBERED);
  }

  /**
   * Stemmers that have not met a word yet.
   *
   * @param mostRemembered how many words of each language are remembered; 0 for one who remembers
   *     them
   */
  public LuceneStemmer(int mostRemembered) {
    for (Language language : Language.values()) {
      stems.put(language, WordMemory.ofFirst(mostRemembered));
    }
  }

  @Override
  public String stem(Language language, String folded) {
    return stems
        .get(language)
        .get(
            folded, word -> KnownStems.of(language, word).orElseGet(() -> newStem(language, word)));
  }

  private String newStem(Language language, String folded) {
    SnowballStemmer stemmer =
        switch (language) {
          case DE -> german.get();
          case EN -> english.get();
        };
    stemmer.setCurrent(folded);
    stemmer.stem();
    return stemmer.getCurrent();
  }
}
