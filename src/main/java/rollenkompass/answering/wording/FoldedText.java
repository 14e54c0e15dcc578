package rollenkompass.answering.wording;

import java.util.List;
import java.util.regex.Pattern;
import rollenkompass.language.Language;
import rollenkompass.language.Spelling;
import rollenkompass.language.Tokenizer;

/** Texts without what does not matter to phrases: folded words and the ends of sentences. */
public final class FoldedText {
  /** What stands for the end of a sentence. */
  static final String END = ". ";

  private static final Pattern SPACE = Pattern.compile(" ");
  private static final String APOSTROPHES = "'’´`";
  private static final String SIGNS = "€%";
  private static final String END_MARKS = ".!?:…";

  private FoldedText() {}

  /** The folded text: a blank, and each word and each {@link #END} with a blank behind it. */
  public static String of(Language language, String text) {
    StringBuilder folded = new StringBuilder(text.length() + 2).append(' ');
    int at = 0;
    while (at < text.length()) {
      int end = at;
      if (isInWord(text.codePointAt(at))) {
        end = endOfWord(text, at);
        folded.append(Spelling.fold(language, text.substring(at, end))).append(' ');
      } else if (SIGNS.indexOf(text.charAt(at)) >= 0) {
        end = at + 1;
        folded.append(text.charAt(at)).append(' ');
      } else if (END_MARKS.indexOf(text.charAt(at)) >= 0) {
        end = endOfMarks(text, at);
        if (end == text.length() || Character.isWhitespace(text.charAt(end))) {
          folded.append(END);
        }
      }
      at = Math.max(end, at + 1);
    }
    return folded.toString();
  }

  /** The words of the folded text, and the marks of its ends, in order. */
  public static List<String> words(Language language, String text) {
    return wordsOf(of(language, text));
  }

  /** Those of a text that was folded before. */
  static List<String> wordsOf(String folded) {
    return List.of(SPACE.split(folded.strip(), -1));
  }

  private static int endOfWord(String text, int start) {
    int end = start;
    while (end < text.length() && isInWord(text.codePointAt(end))) {
      end += Character.charCount(text.codePointAt(end));
    }
    return end;
  }

  private static int endOfMarks(String text, int start) {
    int end = start;
    while (end < text.length() && END_MARKS.indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    return end;
  }

  private static boolean isInWord(int c) {
    return Tokenizer.isInWord(c) || APOSTROPHES.indexOf(c) >= 0;
  }
}
