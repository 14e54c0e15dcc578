package rollenkompass.retrieval.dictionary;

/** The numbers that stand for keys in an index, 32 bits each; several keys may share one. */
final class KeyHash {
  /** The hash of no letter. */
  static final int EMPTY = 0;

  private static final int MULTIPLIER = 0x01000193; // of 32 bits: Fowler, Noll and Vo

  private KeyHash() {}

  static int of(String key) {
    int hash = EMPTY;
    for (int i = 0; i < key.length(); i++) {
      hash = with(hash, key.charAt(i));
    }
    return hash;
  }

  /** The hash of a key that has one letter more. */
  static int with(int hash, char next) {
    return hash * MULTIPLIER + next;
  }

  /** What the hash of a key is multiplied by before that of a key of {@code length} is added. */
  static int shift(int length) {
    int shift = 1;
    for (int i = 0; i < length; i++) {
      shift *= MULTIPLIER;
    }
    return shift;
  }

  /** A hash with the place of an entry, sorted by the hash first. */
  static long pack(int hash, int place) {
    return ((long) hash << Integer.SIZE) | place;
  }

  /** The hash that was packed. */
  static int hash(long packed) {
    return (int) (packed >> Integer.SIZE);
  }

  /** The place that was packed. */
  static int place(long packed) {
    return (int) packed;
  }
}
