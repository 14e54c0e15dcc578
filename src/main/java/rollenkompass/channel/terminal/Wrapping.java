package rollenkompass.channel.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jline.utils.WCWidth;
import rollenkompass.language.CleanText;

/** Breaks text into lines that fit. Widths are columns of a terminal, not characters. */
final class Wrapping {
  private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");
  private static final Pattern AFTER_HYPHEN = Pattern.compile("(?<=\\p{L}-)(?=\\p{L})");

  private Wrapping() {}

  /** How many columns {@code text} takes. */
  static int widthOf(String text) {
    int width = 0;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      width += widthOf(text.codePointAt(i));
    }
    return width;
  }

  /** {@code text} with spaces behind it up to {@code width} columns. */
  static String pad(String text, int width) {
    return text + " ".repeat(Math.max(0, width - widthOf(text)));
  }

  /**
   * The lines of {@code text} without control characters, broken at white space and behind hyphens,
   * inside a word only where it alone is wider than a line. Line breaks of the text stay.
   *
   * @param width of a line, at least 1
   */
  static List<String> wrap(String text, int width) {
    if (width < 1) {
      throw new IllegalArgumentException("width must be >= 1: " + width);
    }
    List<String> lines = new ArrayList<>();
    CleanText.clean(text).lines().forEach(line -> wrapLine(line, width, lines));
    return lines.isEmpty() ? List.of("") : lines;
  }

  private static void wrapLine(String text, int width, List<String> lines) {
    String whole = WHITE_SPACE.matcher(text.strip()).replaceAll(" ");
    if (widthOf(whole) <= width) {
      lines.add(whole);
      return;
    }
    StringBuilder line = new StringBuilder();
    int used = 0;
    for (String word : whole.split(" ", -1)) {
      String space = line.isEmpty() ? "" : " ";
      for (String part : AFTER_HYPHEN.split(word, -1)) {
        if (!line.isEmpty() && used + space.length() + widthOf(part) > width) {
          lines.add(line.toString());
          line.setLength(0);
          used = 0;
          space = "";
        }
        String rest = breakWord(part, width, lines);
        line.append(space).append(rest);
        used += space.length() + widthOf(rest);
        space = "";
      }
    }
    lines.add(line.toString());
  }

  /** Adds full lines of a word that is wider than a line; returns what is left of it. */
  private static String breakWord(String word, int width, List<String> lines) {
    if (widthOf(word) <= width) {
      return word;
    }
    StringBuilder part = new StringBuilder();
    int used = 0;
    for (int codePoint : word.codePoints().toArray()) {
      int needed = widthOf(codePoint);
      if (used > 0 && used + needed > width) {
        lines.add(part.toString());
        part.setLength(0);
        used = 0;
      }
      part.appendCodePoint(codePoint);
      used += needed;
    }
    return part.toString();
  }

  private static int widthOf(int codePoint) {
    boolean plain = ' ' <= codePoint && codePoint <= '~';
    return plain ? 1 : Math.max(0, WCWidth.wcwidth(codePoint));
  }
}
