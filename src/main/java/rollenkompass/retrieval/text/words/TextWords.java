package rollenkompass.retrieval.text.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import rollenkompass.language.Tokenizer;

/**
 * Splits a text into words and sentences. Hyphens separate words and are remembered; a number keeps
 * the points and commas within it. A full stop behind a short number, a single letter or an
 * abbreviation ends no sentence.
 */
public final class TextWords {
  /** Longer ordinals than days and centuries have are years, which end sentences. */
  private static final int LONGEST_ORDINAL = 2;

  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "bzw", "ca", "co", "dr", "etc", "evtl", "ggf", "inkl", "jh", "jr", "mio", "mr", "mrd",
          "mrs", "ms", "no", "nr", "prof", "sog", "sr", "st", "str", "usw", "vgl", "vs", "zb");

  private final String text;
  private final List<TextWord> words = new ArrayList<>();
  private int sentence;

  private TextWords(String text) {
    this.text = text;
  }

  /** The words of {@code text} in their order. */
  public static List<TextWord> of(String text) {
    return new TextWords(Tokenizer.clean(text)).read();
  }

  private List<TextWord> read() {
    int end = 0;
    for (int start = 0; start < text.length(); start++) {
      char c = text.charAt(start);
      if (isWordPart(c)) {
        boolean joined = start == end + 1 && end > 0 && isHyphen(text.charAt(end));
        end = end(start);
        words.add(new TextWord(text.substring(start, end), sentence, joined));
        start = end - 1;
      } else if (endsSentence(c, start)) {
        sentence = words.isEmpty() ? 0 : words.getLast().sentence() + 1;
      }
    }
    return words;
  }

  private int end(int start) {
    int end = start + 1;
    while (end < text.length() && continuesWord(end)) {
      end++;
    }
    return end;
  }

  private boolean continuesWord(int at) {
    char c = text.charAt(at);
    if (isWordPart(c)) {
      return true;
    }
    boolean withinNumber = c == '.' || c == ',' || c == ':';
    return withinNumber
        && Character.isDigit(text.charAt(at - 1))
        && at + 1 < text.length()
        && Character.isDigit(text.charAt(at + 1));
  }

  private boolean endsSentence(char c, int at) {
    if (c == '\n' || c == '!' || c == '?' || c == '…') {
      return true;
    }
    boolean stop = c == '.' && (at + 1 == text.length() || !isWordPart(text.charAt(at + 1)));
    if (!stop || words.isEmpty() || at == 0 || !isWordPart(text.charAt(at - 1))) {
      return stop;
    }
    String last = words.getLast().surface();
    if (words.getLast().isNumber()) {
      return last.length() > LONGEST_ORDINAL;
    }
    return last.length() > 1 && !ABBREVIATIONS.contains(last.toLowerCase(java.util.Locale.ROOT));
  }

  private static boolean isWordPart(char c) {
    return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static boolean isHyphen(char c) {
    return c == '-' || c == '‐' || c == '‑' || c == '–';
  }
}
