package rollenkompass.retrieval.dictionary;

/**
 * Tells in UTF-8 the letters of usual words from what separates words, as {@link TermKeys} does,
 * without making strings of them.
 */
final class Letters {
  /** Neither a usual letter nor a usual separator: only the whole term tells what it means. */
  static final int UNUSUAL = 0;

  private static final String SEPARATORS = " -,.!?\"'&+%";

  private Letters() {}

  /**
   * How many bytes the letter at {@code at} has; where it separates words their number is negative.
   */
  static int kind(byte[] text, int at, int end) {
    byte b = text[at];
    if (('a' <= b && b <= 'z') || ('A' <= b && b <= 'Z')) {
      return 1;
    }
    if (b >= 0) {
      return kindOfAscii(text, at, end);
    }
    return at + 1 < end && b == (byte) 0xC3
        ? kindOfLatin(text[at + 1])
        : kindOfOther(text, at, end);
  }

  /** A slash may be the mark of a gendered form. */
  private static int kindOfAscii(byte[] text, int at, int end) {
    if (text[at] == '/') {
      return at + 1 < end && (text[at + 1] == 'i' || text[at + 1] == '-') ? UNUSUAL : -1;
    }
    return SEPARATORS.indexOf(text[at]) >= 0 ? -1 : UNUSUAL;
  }

  /** Of À to ÿ all are letters but the signs of multiplication and division. */
  private static int kindOfLatin(byte second) {
    return second == (byte) 0x97 || second == (byte) 0xB7 ? UNUSUAL : 2;
  }

  /** Quotation marks, apostrophe, dash and ellipsis. */
  private static int kindOfOther(byte[] text, int at, int end) {
    if (at + 2 >= end || text[at] != (byte) 0xE2 || text[at + 1] != (byte) 0x80) {
      return UNUSUAL;
    }
    return switch ((char) (0x2000 | (text[at + 2] & 0x3F))) {
      case '–', '’', '“', '”', '„', '…' -> -3;
      default -> UNUSUAL;
    };
  }
}
