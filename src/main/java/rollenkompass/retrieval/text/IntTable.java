package rollenkompass.retrieval.text;

import java.util.Arrays;

/**
 * A small map from numbers to numbers from 0, for looking up fast. Open addressing. Most of what is
 * looked up is not there, which a filter of bits tells without a search.
 */
final class IntTable {
  /** What {@link #get} gives for a number that is not there. */
  static final int NONE = -1;

  /** Of the number of a bit those that tell its place within a long. */
  private static final int WORD_BITS = 6;

  private static final int FILTER_BITS_EACH = 32;

  private final int[] keys;
  private final int[] values;
  private final int mask;
  private final long[] filter;
  private final int filterMask;

  /** An empty table for at most {@code most} numbers. */
  IntTable(int most) {
    int size = Integer.highestOneBit(Math.max(8, most * 4));
    keys = new int[size];
    values = new int[size];
    mask = size - 1;
    filterMask = Integer.highestOneBit(Math.max(8, most)) * FILTER_BITS_EACH - 1;
    filter = new long[(filterMask + 1) / Long.SIZE];
    Arrays.fill(values, NONE);
  }

  /** Maps {@code key} to {@code value}. */
  void put(int key, int value) {
    int hash = hash(key);
    filter[bit(hash) >>> WORD_BITS] |= 1L << bit(hash);
    int at = slot(key, hash);
    keys[at] = key;
    values[at] = value;
  }

  /** What {@code key} is mapped to. */
  int get(int key) {
    int hash = hash(key);
    boolean maybe = (filter[bit(hash) >>> WORD_BITS] >>> bit(hash) & 1) != 0;
    return maybe ? values[slot(key, hash)] : NONE;
  }

  private static int hash(int key) {
    int hash = key * 0x9E3779B1;
    return hash ^ (hash >>> 16);
  }

  private int bit(int hash) {
    return hash & filterMask;
  }

  private int slot(int key, int hash) {
    int at = (hash >>> 8) & mask;
    while (values[at] != NONE && keys[at] != key) {
      at = (at + 1) & mask;
    }
    return at;
  }
}
