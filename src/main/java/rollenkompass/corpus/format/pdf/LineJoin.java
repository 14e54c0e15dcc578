package rollenkompass.corpus.format.pdf;

import java.util.List;
import java.util.regex.Pattern;

/** Joins the lines of a paragraph as a reader does. */
final class LineJoin {
  /** Behind these a hyphen stands for what follows later: {@code Ein- und Ausgang}. */
  private static final Pattern COORDINATION =
      Pattern.compile("(?s)(?:und|oder|bzw\\.|sowie|and|or|to)\\b.*");

  private LineJoin() {}

  /** The text without the breaks, and without the hyphens that the breaks have brought. */
  static String shown(List<String> lines) {
    StringBuilder shown = new StringBuilder();
    for (String line : lines) {
      String text = line.strip();
      if (text.isEmpty()) {
        continue;
      }
      if (endsInBrokenWord(shown)) {
        if (COORDINATION.matcher(text).matches()) {
          shown.append(' ');
        } else if (Character.isLowerCase(text.codePointAt(0))) {
          shown.setLength(shown.length() - 1);
        }
      } else if (!shown.isEmpty()) {
        shown.append(' ');
      }
      shown.append(text);
    }
    return shown.toString();
  }

  /** Whether the last is a letter and a hyphen. */
  private static boolean endsInBrokenWord(StringBuilder text) {
    int last = text.length() - 1;
    return last > 0
        && (text.charAt(last) == '-' || text.charAt(last) == '\u2010')
        && Character.isLetter(text.charAt(last - 1));
  }
}
