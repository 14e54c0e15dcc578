package rollenkompass.retrieval.text.words;

/**
 * Numbers for forms of words, the three kinds of forms told apart. Two words of the same kind may
 * share one; of short words in plain letters no two do.
 */
public final class Keys {
  private static final int EXACT = 0x2545F491;
  private static final int PART = 0x1F123BB5;

  private Keys() {}

  /** The number of a folded word. */
  public static int exact(String folded) {
    return folded.hashCode() * 31 + EXACT;
  }

  /** The number of a stem. */
  public static int stem(String stem) {
    return stem.hashCode();
  }

  /** The number of two forms, one behind the other. */
  public static int pair(int first, int second) {
    return first * 31 + Integer.rotateLeft(second, 13);
  }

  /** The number of the stem of a part of a compound. */
  public static int part(String stem) {
    return stem.hashCode() * 31 + PART;
  }
}
