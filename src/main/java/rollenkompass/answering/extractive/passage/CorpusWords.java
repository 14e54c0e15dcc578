package rollenkompass.answering.extractive.passage;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import rollenkompass.answering.extractive.words.WordReader;
import rollenkompass.corpus.Corpus;
import rollenkompass.corpus.Passage;
import rollenkompass.language.Language;
import rollenkompass.language.Stemmer;

/** The words of a corpus, from which compounds are made. */
public final class CorpusWords {
  private CorpusWords() {}

  /**
   * The folded words. No compound is split to find them, as into which parts one is split depends
   * on all of them.
   */
  public static Set<String> of(Corpus corpus, Stemmer stemmer) {
    Map<Language, WordReader> readers = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      readers.put(language, new WordReader(language, stemmer, _ -> false));
    }
    PassageReader reader = new PassageReader(corpus, readers);
    Set<String> words = new HashSet<>();
    for (Passage passage : CorpusForms.sample(corpus)) {
      reader.words(passage).forEach(word -> words.add(word.folded()));
    }
    return words;
  }
}
