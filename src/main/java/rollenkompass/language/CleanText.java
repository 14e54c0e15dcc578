package rollenkompass.language;

/** Text as any channel can show it. All lengths are UTF-16 code units. */
public final class CleanText {
  private static final int REPLACEMENT = 0xFFFD;

  private CleanText() {}

  /**
   * {@code text} without control characters and without the marks that turn the direction of
   * writing; half a surrogate pair becomes U+FFFD. Line breaks stay, tabs become spaces.
   */
  public static String clean(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    text.replace("\r\n", "\n").codePoints().forEach(point -> append(point, clean));
    return clean.toString();
  }

  /** The same on one line, with a space for each line break. */
  public static String inline(String text) {
    return clean(text).replace('\n', ' ');
  }

  /** Whether a reader would see anything of {@code text}. */
  public static boolean isVisible(String text) {
    return text.codePoints().anyMatch(CleanText::isVisible);
  }

  /** {@code text} on one line, cut with an ellipsis where it is longer than {@code length}. */
  public static String line(String text, int length) {
    String line = clean(text).replaceAll("\\s+", " ").strip();
    return line.length() <= length ? line : line.substring(0, edge(line, length - 1)) + "…";
  }

  /** The last position up to {@code position} that is not inside a surrogate pair. */
  public static int edge(String text, int position) {
    boolean inside =
        position > 0
            && position < text.length()
            && Character.isHighSurrogate(text.charAt(position - 1))
            && Character.isLowSurrogate(text.charAt(position));
    return inside ? position - 1 : position;
  }

  private static void append(int point, StringBuilder clean) {
    if (point == '\n' || point == ' ') {
      clean.appendCodePoint(point);
    } else if (point == '\t' || point == '\r') {
      clean.append(' ');
    } else if (Character.getType(point) == Character.SURROGATE) {
      clean.appendCodePoint(REPLACEMENT);
    } else if (!Character.isISOControl(point) && !turnsDirection(point)) {
      clean.appendCodePoint(point);
    }
  }

  // U+2028 and U+2029 break lines, U+202A..U+202E and U+2066..U+2069 turn the direction.
  private static boolean turnsDirection(int point) {
    return (point >= 0x2028 && point <= 0x202E) || (point >= 0x2066 && point <= 0x2069);
  }

  private static boolean isVisible(int point) {
    return !Character.isWhitespace(point)
        && !Character.isSpaceChar(point)
        && Character.getType(point) != Character.FORMAT
        && Character.getType(point) != Character.CONTROL;
  }
}
