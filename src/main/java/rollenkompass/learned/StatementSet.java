package rollenkompass.learned;

/**
 * A set of statements as one {@link Numbers} numbers them, compared without looking at names.
 * Immutable.
 */
final class StatementSet {
  private final long[] bits;
  private final int unnumbered;
  private final int size;

  /**
   * A set.
   *
   * @param bits the numbers of its statements; not copied
   * @param unnumbered how many more there are that have no number
   */
  StatementSet(long[] bits, int unnumbered) {
    this.bits = bits;
    this.unnumbered = unnumbered;
    int numbered = 0;
    for (long word : bits) {
      numbered += Long.bitCount(word);
    }
    this.size = numbered + unnumbered;
  }

  boolean contains(int number) {
    return (bits[number / Long.SIZE] & (1L << number)) != 0;
  }

  int size() {
    return size;
  }

  boolean isEmpty() {
    return size == 0;
  }

  /** How many statements both have; those without a number are never the same. */
  int common(StatementSet other) {
    int common = 0;
    for (int i = 0; i < bits.length; i++) {
      common += Long.bitCount(bits[i] & other.bits[i]);
    }
    return common;
  }

  boolean containsAll(StatementSet other) {
    return common(other) == other.size;
  }

  /** All statements of both. */
  StatementSet with(StatementSet other) {
    long[] both = bits.clone();
    for (int i = 0; i < both.length; i++) {
      both[i] |= other.bits[i];
    }
    return new StatementSet(both, unnumbered + other.unnumbered);
  }
}
