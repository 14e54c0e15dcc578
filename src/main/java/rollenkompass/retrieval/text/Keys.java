package rollenkompass.retrieval.text;

/**
 * Numbers for forms of words, the three kinds of forms told apart. Two words of the same kind may
 * share one; of short words in plain letters no two do.
 */
final class Keys {
  private static final int EXACT = 0x2545F491;
  private static final int PART = 0x1F123BB5;

  private Keys() {}

  static int exact(String folded) {
    return folded.hashCode() * 31 + EXACT;
  }

  static int stem(String stem) {
    return stem.hashCode();
  }

  static int pair(int first, int second) {
    return first * 31 + Integer.rotateLeft(second, 13);
  }

  static int part(String stem) {
    return stem.hashCode() * 31 + PART;
  }
}
