package rollenkompass.retrieval.text;

import java.util.Arrays;
import rollenkompass.retrieval.Rarity;

/**
 * How rare things in passages are, such as runs of letters or pairs of words, estimated from some
 * passages. A table of counts, in which several things may share a place: then they are taken for
 * less rare than they are.
 */
final class Rarities {
  private static final int BITS = 18;

  private final int[] counts = new int[1 << BITS];
  private int passages;

  /** Counts a passage; things that it has more than once count once. */
  void add(int... things) {
    int[] sorted = things.clone();
    Arrays.sort(sorted);
    for (int i = 0; i < sorted.length; i++) {
      if (i == 0 || sorted[i] != sorted[i - 1]) {
        counts[place(sorted[i])]++;
      }
    }
    passages++;
  }

  /** How rare a thing is. */
  double of(int thing) {
    return Rarity.of(Math.min(counts[place(thing)], passages), passages);
  }

  private static int place(int thing) {
    // Fibonacci hashing: Knuth, The Art of Computer Programming 3, 6.4
    return (thing * 0x9E3779B1) >>> (Integer.SIZE - BITS);
  }
}
