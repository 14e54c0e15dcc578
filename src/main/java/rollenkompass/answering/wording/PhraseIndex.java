package rollenkompass.answering.wording;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds which of many {@link AnyPhrase}s a text has, and matches only those of which it has a word.
 */
final class PhraseIndex {
  private final Map<String, List<Entry>> byWord = new HashMap<>();
  private final Map<String, List<Entry>> byBeginning = new HashMap<>();

  /** An index of {@code all}, numbered by their order. */
  PhraseIndex(List<AnyPhrase> all) {
    for (int number = 0; number < all.size(); number++) {
      for (AnyPhrase.Phrase phrase : all.get(number).phrases()) {
        for (String word : phrase.words()) {
          Map<String, List<Entry>> index = phrase.goesOn() || word.isEmpty() ? byBeginning : byWord;
          index.computeIfAbsent(word, _ -> new ArrayList<>(1)).add(new Entry(number, phrase));
        }
      }
    }
  }

  /** The numbers of those that a folded text has. */
  BitSet in(String folded) {
    BitSet found = new BitSet();
    find(byBeginning.get(""), folded, found);
    int start = 1;
    for (int end = folded.indexOf(' ', start); end >= 0; end = folded.indexOf(' ', start)) {
      find(byWord.get(folded.substring(start, end)), folded, found);
      for (int part = start + 1; part <= end; part++) {
        find(byBeginning.get(folded.substring(start, part)), folded, found);
      }
      start = end + 1;
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

  /** A phrase of the one with this number. */
  private record Entry(int number, AnyPhrase.Phrase phrase) {}
}
