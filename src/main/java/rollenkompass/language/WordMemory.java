package rollenkompass.language;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Remembers what was worked out for words, so that it is worked out once. It holds so many words at
 * most, and none of thousands of letters, so that it takes so much memory. Thread-safe.
 *
 * @param <V> what is worked out
 */
public final class WordMemory<V> {
  /** Longer than the words that people use; made-up ones are not worth remembering. */
  private static final int LONGEST = 40;

  private final Map<String, V> known = new ConcurrentHashMap<>();
  private final int most;
  private final boolean startsAgain;

  private WordMemory(int most, boolean startsAgain) {
    this.most = most;
    this.startsAgain = startsAgain;
  }

  /** Remembers the first {@code most} words that it meets, and no others; 0 for none at all. */
  public static <V> WordMemory<V> ofFirst(int most) {
    return new WordMemory<>(most, false);
  }

  /** Forgets all where it holds {@code most} words and meets another, and starts again. */
  public static <V> WordMemory<V> startingAgainAt(int most) {
    return new WordMemory<>(most, true);
  }

  /**
   * What belongs to {@code word}.
   *
   * @param work works it out, the same whenever the word is the same
   */
  public V get(String word, Function<String, V> work) {
    if (word.length() > LONGEST) {
      return work.apply(word);
    }
    V value = known.get(word);
    if (value == null) {
      value = work.apply(word);
      remember(word, value);
    }
    return value;
  }

  private void remember(String word, V value) {
    if (startsAgain && known.size() >= most) {
      known.clear();
    }
    if (known.size() < most) {
      known.put(word, value);
    }
  }
}
