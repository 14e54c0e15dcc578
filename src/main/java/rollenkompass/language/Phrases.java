package rollenkompass.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A dictionary of words and phrases that finds its entries in a text whatever their inflection.
 * Within a phrase {@code …} stands for up to five words. Immutable once filled; then thread-safe.
 *
 * @param <M> what an entry means
 */
public final class Phrases<M> {
  private static final String GAP = "…";
  private static final int LONGEST_GAP = 5;
  private static final int NOWHERE = -1;

  private final WordKeys wordKeys;
  private final Map<String, Beginning<M>> byFirstKey = new HashMap<>();
  private int size;

  /** An empty dictionary. */
  public Phrases(WordKeys wordKeys) {
    this.wordKeys = wordKeys;
  }

  /** Adds a phrase of {@code language}; one without a word is passed over. */
  public void add(Language language, String phrase, M meaning) {
    List<String> keys = new ArrayList<>();
    int words = 0;
    int start = 0;
    for (int gap = phrase.indexOf(GAP); gap >= 0; gap = phrase.indexOf(GAP, start)) {
      words += addKeys(language, phrase.substring(start, gap), keys);
      keys.add(GAP);
      start = gap + GAP.length();
    }
    words += addKeys(language, phrase.substring(start), keys);
    if (!keys.isEmpty()) {
      byFirstKey
          .computeIfAbsent(keys.getFirst(), _ -> new Beginning<>())
          .add(new Entry<>(size++, List.copyOf(keys), meaning, words));
    }
  }

  /** Adds the keys of a text's words to {@code keys}; returns how many they are. */
  private int addKeys(Language language, String text, List<String> keys) {
    List<Token> tokens = Tokenizer.tokens(text);
    for (Token token : tokens) {
      keys.add(wordKeys.key(language, token.surface()));
    }
    return tokens.size();
  }

  /** Every occurrence in a text, by position. {@code text} holds each word's keys. */
  public List<Match<M>> matches(List<Set<String>> text) {
    List<Match<M>> matches = new ArrayList<>();
    List<Entry<M>> candidates = new ArrayList<>();
    for (int start = 0; start < text.size(); start++) {
      Set<String> next = start + 1 < text.size() ? text.get(start + 1) : Set.of();
      for (String key : text.get(start)) {
        Beginning<M> beginning = byFirstKey.get(key);
        if (beginning != null) {
          candidates.clear();
          beginning.addCandidates(next, candidates);
          for (Entry<M> entry : candidates) {
            int end = end(entry.keys(), 1, text, start + 1);
            if (end != NOWHERE) {
              matches.add(new Match<>(start, end, entry.meaning(), entry.words()));
            }
          }
        }
      }
    }
    return matches;
  }

  /** Behind which word a phrase ends of which the keys from {@code next} on are still to come. */
  private static int end(List<String> keys, int next, List<Set<String>> text, int position) {
    if (next == keys.size()) {
      return position;
    }
    if (keys.get(next).equals(GAP)) {
      for (int skip = 0; skip <= LONGEST_GAP && position + skip <= text.size(); skip++) {
        int end = end(keys, next + 1, text, position + skip);
        if (end != NOWHERE) {
          return end;
        }
      }
      return NOWHERE;
    }
    if (position < text.size() && text.get(position).contains(keys.get(next))) {
      return end(keys, next + 1, text, position + 1);
    }
    return NOWHERE;
  }

  /**
   * An entry.
   *
   * @param number in the order in which they were added
   */
  private record Entry<M>(int number, List<String> keys, M meaning, int words) {
    /** Whether any word may follow its first one. */
    boolean isOpen() {
      return keys.size() == 1 || keys.get(1).equals(GAP);
    }
  }

  /** The entries with one first key, of which a text needs to be searched for few. */
  private static final class Beginning<M> {
    private final List<Entry<M>> open = new ArrayList<>(1);
    private Map<String, List<Entry<M>>> byNextKey = Map.of();

    void add(Entry<M> entry) {
      if (entry.isOpen()) {
        open.add(entry);
        return;
      }
      if (byNextKey.isEmpty()) {
        byNextKey = new HashMap<>();
      }
      byNextKey.computeIfAbsent(entry.keys().get(1), _ -> new ArrayList<>(1)).add(entry);
    }

    /** Adds those that may stand before a word with these keys, in their order. */
    void addCandidates(Set<String> next, List<Entry<M>> candidates) {
      candidates.addAll(open);
      if (byNextKey.isEmpty()) {
        return;
      }
      for (String key : next) {
        candidates.addAll(byNextKey.getOrDefault(key, List.of()));
      }
      if (candidates.size() > open.size()) {
        candidates.sort(Comparator.comparingInt(Entry::number));
      }
    }
  }

  /**
   * An entry found in a text.
   *
   * @param start the position of its first word
   * @param end the position behind its last word
   * @param meaning what it means
   * @param words how many words the entry itself has
   */
  public record Match<M>(int start, int end, M meaning, int words) {
    /** Whether the words from {@code from} to before {@code to} are among its own. */
    public boolean holds(int from, int to) {
      return start <= from && to <= end;
    }
  }
}
