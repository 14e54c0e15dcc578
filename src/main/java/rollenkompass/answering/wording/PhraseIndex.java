package rollenkompass.answering.wording;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import rollenkompass.language.Language;

/**
 * Finds which of many {@link AnyPhrase}s a text has, and matches only those of which it has a word.
 */
final class PhraseIndex {
  private final Map<String, List<Entry>> byWord = new HashMap<>();
  private final Map<String, List<Entry>> byBeginning = new HashMap<>();
  private final Language language;
  // A question is asked of the same index several times in a row. Threads may take turns here.
  private volatile Found last = new Found("", new BitSet());

  /** An index of {@code all}, in {@code language}, numbered by their order. */
  PhraseIndex(Language language, List<AnyPhrase> all) {
    this.language = language;
    for (int number = 0; number < all.size(); number++) {
      for (AnyPhrase.Phrase phrase : all.get(number).phrases()) {
        for (String word : phrase.words()) {
          Map<String, List<Entry>> index = phrase.goesOn() || word.isEmpty() ? byBeginning : byWord;
          index.computeIfAbsent(word, _ -> new ArrayList<>(1)).add(new Entry(number, phrase));
        }
      }
    }
  }

  /** The numbers of those that a text has. Not to be changed. */
  BitSet in(String text) {
    Found known = last;
    if (!known.text().equals(text)) {
      known = new Found(text, find(FoldedText.of(language, text)));
      last = known;
    }
    return known.numbers();
  }

  private BitSet find(String folded) {
    BitSet found = new BitSet();
    find(byBeginning.get(""), folded, found);
    for (String word : Set.copyOf(FoldedText.wordsOf(folded))) {
      find(byWord.get(word), folded, found);
      for (int part = 1; part <= word.length(); part++) {
        find(byBeginning.get(word.substring(0, part)), folded, found);
      }
    }
    return found;
  }

  private static void find(List<Entry> entries, String folded, BitSet found) {
    if (entries != null) {
      for (Entry entry : entries) {
        if (!found.get(entry.number()) && entry.phrase().isIn(folded)) {
          found.set(entry.number());
        }
      }
    }
  }

  /** What a text has. */
  private record Found(String text, BitSet numbers) {}

  /** A phrase of the one with this number. */
  private record Entry(int number, AnyPhrase.Phrase phrase) {}
}
