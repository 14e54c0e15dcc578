package rollenkompass.retrieval.text;

/**
 * Tells fast of most numbers that they are not among some few: a Bloom filter with one hash. It has
 * no branches, which cost more than the rest where they go now this way, now that.
 */
final class Sieve {
  private static final int BITS = 15;

  private final long[] bits = new long[(1 << BITS) / Long.SIZE];

  /** Adds numbers. */
  void add(int... numbers) {
    for (int number : numbers) {
      bits[place(number) / Long.SIZE] |= 1L << place(number);
    }
  }

  /** 1 where a number may be among those added, 0 where it is not; in the lowest bit. */
  long mayHave(int number) {
    return bits[place(number) / Long.SIZE] >>> place(number);
  }

  private static int place(int number) {
    // Fibonacci hashing: Knuth, The Art of Computer Programming 3, 6.4
    return (number * 0x9E3779B1) >>> (Integer.SIZE - BITS);
  }
}
