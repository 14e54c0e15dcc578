package rollenkompass.retrieval.text;

import java.util.Arrays;

/** A small map from numbers to numbers from 0, for looking up fast. Open addressing. */
final class IntTable {
  /** What {@link #get} gives for a number that is not there. */
  static final int NONE = -1;

  private final int[] keys;
  private final int[] values;
  private final int mask;
  private final int shift;

  /** An empty table for at most {@code most} numbers. */
  IntTable(int most) {
    int size = Integer.highestOneBit(Math.max(8, most * 4));
    keys = new int[size];
    values = new int[size];
    mask = size - 1;
    shift = Integer.numberOfLeadingZeros(mask);
    Arrays.fill(values, NONE);
  }

  /** Maps {@code key} to {@code value}. */
  void put(int key, int value) {
    int at = slot(key);
    keys[at] = key;
    values[at] = value;
  }

  /** What {@code key} is mapped to. */
  int get(int key) {
    return values[slot(key)];
  }

  private int slot(int key) {
    // Fibonacci hashing: Knuth, The Art of Computer Programming 3, 6.4
    int at = (key * 0x9E3779B1) >>> shift;
    while (values[at] != NONE && keys[at] != key) {
      at = (at + 1) & mask;
    }
    return at;
  }
}
