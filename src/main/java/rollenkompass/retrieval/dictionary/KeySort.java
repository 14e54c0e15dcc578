package rollenkompass.retrieval.dictionary;

import java.util.Arrays;

/**
 * Sorts keys by their hashes, counting how often digits of them occur: hashes are spread evenly.
 * Keys with the same hash stay in their order. For one thread.
 */
final class KeySort {
  /** A range holds the hashes that have the same first bits. */
  private static final int RANGE_BITS = 6;

  static final int RANGES = 1 << RANGE_BITS;
  private static final int DIGIT_BITS = (Integer.SIZE - RANGE_BITS) / 2;

  private final int[] counts = new int[(1 << DIGIT_BITS) + 1];

  /** In which range a hash is; the first range has the smallest hashes. */
  static int range(int hash) {
    return (hash >> (Integer.SIZE - RANGE_BITS)) + RANGES / 2;
  }

  /** Brings keys into the order of their ranges. */
  void intoRanges(KeyBlock keys, long[] sorted) {
    Arrays.fill(counts, 0, RANGES + 1, 0);
    for (int i = 0; i < keys.size(); i++) {
      counts[range(KeyHash.hash(keys.get(i))) + 1]++;
    }
    sum(RANGES);
    for (int i = 0; i < keys.size(); i++) {
      sorted[counts[range(KeyHash.hash(keys.get(i)))]++] = keys.get(i);
    }
  }

  /**
   * Sorts the first {@code count} keys, which are of the same range.
   *
   * @param spare has room for as many
   */
  void withinRange(long[] keys, int count, long[] spare) {
    byDigit(0, keys, count, spare);
    byDigit(DIGIT_BITS, spare, count, keys);
  }

  private void byDigit(int shift, long[] keys, int count, long[] sorted) {
    Arrays.fill(counts, 0);
    for (int i = 0; i < count; i++) {
      counts[digit(keys[i], shift) + 1]++;
    }
    sum(1 << DIGIT_BITS);
    for (int i = 0; i < count; i++) {
      sorted[counts[digit(keys[i], shift)]++] = keys[i];
    }
  }

  private static int digit(long key, int shift) {
    return (KeyHash.hash(key) >>> shift) & ((1 << DIGIT_BITS) - 1);
  }

  /** Turns how often each digit occurs into where its first key goes. */
  private void sum(int digits) {
    for (int i = 0; i < digits; i++) {
      counts[i + 1] += counts[i];
    }
  }
}
