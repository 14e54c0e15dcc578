package rollenkompass.retrieval.text;

/**
 * The letters at both ends of words, of which the runs of letters across two words are made. The
 * edges of a word are one number: its last two letters, where a blank stands before an only one,
 * then its first two, where a blank stands behind an only one.
 */
final class Edges {
  /** The edges of no word: stands before the first one. */
  static final int NONE = 0;

  private static final int LETTER = (1 << Grams.BITS) - 1;
  private static final int TWO_LETTERS = 2 * Grams.BITS;

  private Edges() {}

  /**
   * The edges of a word.
   *
   * @param start where in {@code letters} it starts
   * @param end behind the blank that follows it
   */
  static int of(byte[] letters, int start, int end) {
    int beforeLast = end - start > 2 ? letters[end - 3] : Grams.BLANK;
    int ending = beforeLast << Grams.BITS | letters[end - 2];
    return ending << TWO_LETTERS | letters[start] << Grams.BITS | letters[start + 1];
  }

  /** The last letter of a word and the first one of the next, as one number. */
  static int meeting(int before, int edges) {
    return ((before >>> TWO_LETTERS & LETTER) << Grams.BITS) | (edges >>> Grams.BITS & LETTER);
  }

  /** What ends with the blank behind a word. */
  static int behind(int edges) {
    return Grams.next(edges >>> TWO_LETTERS, Grams.BLANK);
  }

  /** The gram that ends with the first letter of a word. */
  static int firstGram(int before, int edges) {
    byte first = (byte) (edges >>> Grams.BITS & LETTER);
    return Grams.next(behind(before), first);
  }

  /** The gram that ends with the second letter of a word, or with the blank behind the only one. */
  static int secondGram(int before, int edges) {
    return Grams.next(firstGram(before, edges), (byte) (edges & LETTER));
  }
}
