package rollenkompass.retrieval.dictionary;

import java.util.Arrays;

/** Under which keys the entries of a block are found. Used again for the next block. */
final class KeyBlock {
  private long[] packed = new long[1 << 10];
  private int size;

  void clear() {
    size = 0;
  }

  /**
   * Adds a key.
   *
   * @param place where its entry starts in the text of the block
   */
  void add(int hash, int place) {
    if (size == packed.length) {
      packed = Arrays.copyOf(packed, size + size / 2);
    }
    packed[size++] = KeyHash.pack(hash, place);
  }

  /** Sorts what was added; each is kept once. */
  void sort() {
    Arrays.sort(packed, 0, size);
    int distinct = 0;
    for (int i = 0; i < size; i++) {
      if (i == 0 || packed[i] != packed[i - 1]) {
        packed[distinct++] = packed[i];
      }
    }
    size = distinct;
  }

  int size() {
    return size;
  }

  long get(int index) {
    return packed[index];
  }
}
