package rollenkompass.retrieval.text;

/**
 * The letters that meet across two words in the runs of letters of a question. It tells fast that
 * two words have none of these runs across them.
 */
final class Meetings {
  private static final int LETTER = (1 << Grams.BITS) - 1;

  private final long[] bits = new long[(1 << (2 * Grams.BITS)) / Long.SIZE];

  /** The meetings in these runs of letters. */
  Meetings(int... grams) {
    for (int gram : grams) {
      add(gram);
    }
  }

  /** Adds the letters on both sides of each blank with a letter before and behind it. */
  private void add(int gram) {
    for (int end = 0; end < 2; end++) {
      int letters = gram >>> (end * Grams.BITS);
      if ((letters >>> Grams.BITS & LETTER) == Grams.BLANK) {
        int meeting = ((letters >>> (2 * Grams.BITS) & LETTER) << Grams.BITS) | (letters & LETTER);
        bits[meeting / Long.SIZE] |= 1L << meeting;
      }
    }
  }

  /** Whether some run of letters may stand across two words with these {@link Edges}. */
  boolean mayHave(int before, int edges) {
    int meeting = Edges.meeting(before, edges);
    return (bits[meeting / Long.SIZE] >>> meeting & 1) != 0;
  }
}
