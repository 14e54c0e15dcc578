package rollenkompass.retrieval.text;

import java.util.Arrays;

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

  /** The inverse document frequency of BM25. */
  double of(int thing) {
    return of(Math.min(counts[place(thing)], passages), passages);
  }

  /** The inverse document frequency of BM25 of what stands in {@code some} of {@code all}. */
  static double of(int some, int all) {
    return Math.log(1 + (all - some + 0.5) / (some + 0.5));
  }

  private static int place(int thing) {
    // Fibonacci hashing: Knuth, The Art of Computer Programming 3, 6.4
    return (thing * 0x9E3779B1) >>> (Integer.SIZE - BITS);
  }
}
