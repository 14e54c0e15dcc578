package rollenkompass.language;

/**
 * Tells the words that people use from made-up ones of thousands of letters. What remembers words
 * for later remembers no others, so that so many words take so much memory.
 */
public final class UsualWords {
  private static final int LONGEST = 40;

  private UsualWords() {}

  /** Whether {@code word} is short enough to be worth remembering. */
  public static boolean has(String word) {
    return word.length() <= LONGEST;
  }
}
