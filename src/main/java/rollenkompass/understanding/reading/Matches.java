package rollenkompass.understanding.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import rollenkompass.language.Phrases;

/**
 * The entries of a dictionary that were found in a message, also by the words that they hold.
 *
 * @param all by position
 * @param byWord for each word those that hold it; what only fills the gap of one is not held
 */
public record Matches<M>(List<Phrases.Match<M>> all, List<List<Phrases.Match<M>>> byWord) {
  /** What was found in a message of so many words. */
  static <M> Matches<M> of(List<Phrases.Match<M>> found, int words) {
    List<List<Phrases.Match<M>>> byWord = new ArrayList<>(words);
    for (int i = 0; i < words; i++) {
      byWord.add(List.of());
    }
    for (Phrases.Match<M> match : found) {
      boolean hasGap = match.words() < match.end() - match.start();
      for (int i = match.start(); i < match.end(); i++) {
        if (!hasGap || i == match.start() || i == match.end() - 1) {
          add(match, byWord, i);
        }
      }
    }
    return new Matches<>(found, byWord);
  }

  private static <M> void add(
      Phrases.Match<M> match, List<List<Phrases.Match<M>>> byWord, int word) {
    if (byWord.get(word).isEmpty()) {
      byWord.set(word, new ArrayList<>());
    }
    byWord.get(word).add(match);
  }

  /** Those that hold the word. */
  public List<Phrases.Match<M>> at(int word) {
    return byWord.get(word);
  }

  /**
   * Whether something with one of these meanings begins from {@code start} to before {@code end}.
   */
  public boolean beginAny(int start, int end, Set<M> meanings) {
    // A loop, for every message is asked this some hundred times.
    for (Phrases.Match<M> match : all) {
      if (start <= match.start() && match.start() < end && meanings.contains(match.meaning())) {
        return true;
      }
    }
    return false;
  }

  /** The same at a word. */
  public boolean startAny(int at, Set<M> meanings) {
    for (Phrases.Match<M> match : at(at)) {
      if (match.start() == at && meanings.contains(match.meaning())) {
        return true;
      }
    }
    return false;
  }

  public boolean isEmpty() {
    return all.isEmpty();
  }
}
