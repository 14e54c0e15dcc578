package rollenkompass.retrieval.lucene;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The words of an index, as far as they are worth remembering. */
final class TextVocabulary {
  /** About 20 MB. Beyond it, rarer words are left out. */
  private static final int MOST_WORDS = 200_000;

  private TextVocabulary() {}

  /** The folded words among {@code words}. */
  static Set<String> of(List<IndexedWord> words) {
    int times = 1;
    while (count(words, times) > MOST_WORDS) {
      times *= 2;
    }
    Set<String> folded = new HashSet<>();
    for (IndexedWord word : words) {
      if (word.times() >= times) {
        folded.add(word.forms().folded());
      }
    }
    return folded;
  }

  private static long count(List<IndexedWord> words, int times) {
    return words.stream().filter(word -> word.times() >= times).count();
  }
}
