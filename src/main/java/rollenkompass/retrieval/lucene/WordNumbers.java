package rollenkompass.retrieval.lucene;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import rollenkompass.retrieval.text.words.WordForms;

/** Numbers the words of the passages of one language while they are indexed. Thread-safe. */
final class WordNumbers {
  private final Map<String, Numbered> words = new ConcurrentHashMap<>();
  private final AtomicInteger next = new AtomicInteger();

  /** A word, its number, and how often it has been met. */
  private record Numbered(int number, WordForms forms, AtomicInteger times) {}

  /** The number of a word, counted as met once more. */
  int of(WordForms forms) {
    Numbered known = words.get(forms.folded());
    if (known == null) {
      known =
          words.computeIfAbsent(
              forms.folded(),
              _ -> new Numbered(next.getAndIncrement(), forms, new AtomicInteger()));
    }
    known.times().incrementAndGet();
    return known.number();
  }

  /** All words, each at its number. */
  IndexedWord[] all() {
    IndexedWord[] all = new IndexedWord[words.size()];
    words
        .values()
        .forEach(word -> all[word.number()] = new IndexedWord(word.forms(), word.times().get()));
    return all;
  }
}
