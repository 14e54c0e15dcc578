package rollenkompass.retrieval.text;

import java.util.Arrays;

/** A map from numbers to numbers from 0, for looking up fast. Open addressing. */
final class IntTable {
  /** What {@link #get} gives for a number that is not there. */
  static final int NONE = -1;

  /** The table is at least so many times as large as what it holds: most searches end at once. */
  private static final int SPACE = 3;

  private int[] keys;
  private int[] values;
  private int size;

  /** An empty table with room for some numbers; it grows where there are more. */
  IntTable(int expected) {
    int length = Integer.highestOneBit(Math.max(8, expected * SPACE)) * 2;
    keys = new int[length];
    values = new int[length];
    Arrays.fill(values, NONE);
  }

  /** The table in which each of these numbers is mapped to its place. */
  static IntTable of(int... numbers) {
    IntTable table = new IntTable(numbers.length);
    for (int i = 0; i < numbers.length; i++) {
      table.put(numbers[i], i);
    }
    return table;
  }

  /** Maps {@code key} to {@code value}. */
  void put(int key, int value) {
    int at = slot(key);
    if (values[at] == NONE && ++size * SPACE > keys.length) {
      grow();
      at = slot(key);
    }
    keys[at] = key;
    values[at] = value;
  }

  private void grow() {
    int[] oldKeys = keys;
    int[] oldValues = values;
    keys = new int[oldKeys.length * 2];
    values = new int[oldKeys.length * 2];
    Arrays.fill(values, NONE);
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldValues[i] != NONE) {
        int at = slot(oldKeys[i]);
        keys[at] = oldKeys[i];
        values[at] = oldValues[i];
      }
    }
  }

  /** What {@code key} is mapped to. */
  int get(int key) {
    return values[slot(key)];
  }

  private int slot(int key) {
    // Fibonacci hashing: Knuth, The Art of Computer Programming 3, 6.4
    int at = (key * 0x9E3779B1) >>> Integer.numberOfLeadingZeros(keys.length - 1);
    while (values[at] != NONE && keys[at] != key) {
      at = (at + 1) & (keys.length - 1);
    }
    return at;
  }
}
