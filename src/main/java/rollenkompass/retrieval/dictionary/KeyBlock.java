package rollenkompass.retrieval.dictionary;

import java.util.Arrays;

/**
 * Under which keys the entries of a block are found, in the order of the entries. Used again for
 * the next block.
 */
final class KeyBlock {
  private long[] packed = new long[1 << 10];
  private int size;

  void clear() {
    size = 0;
  }

  /**
   * Adds a key; of the same entry each is kept once.
   *
   * @param place where its entry starts in the text of the block, no earlier than those before
   */
  void add(int hash, int place) {
    long key = KeyHash.pack(hash, place);
    for (int i = size - 1; i >= 0 && KeyHash.place(packed[i]) == place; i--) {
      if (packed[i] == key) {
        return;
      }
    }
    if (size == packed.length) {
      packed = Arrays.copyOf(packed, size + size / 2);
    }
    packed[size++] = key;
  }

  int size() {
    return size;
  }

  long get(int index) {
    return packed[index];
  }
}
