package rollenkompass.language;

import java.util.ArrayList;
import java.util.List;

/**
 * Goes through a cleaned text once, from word to word, and sees where sentences and clauses end.
 * Any full stop ends a sentence here, for people begin with small letters in a chat. Documents are
 * split with more care where they are quoted, by capitals and abbreviations.
 */
final class TokenScanner {
  private static final String END_MARKS = ".!?…";
  private static final String CLAUSE_MARKS = ",;:–";
  private static final String DASHES = "-/|";
  private static final String EYES = ":;=";
  private static final String MOUTHS = ")(DPp";
  private static final String APOSTROPHES = "'’´`";
  private static final List<String> CONTRACTED = List.of("t", "s", "re", "ve", "ll", "m", "d", "n");

  private final String text;
  private final List<Token> tokens = new ArrayList<>();
  private int sentence;
  private int clause;

  private TokenScanner(String text) {
    this.text = text;
  }

  /** The words of a text that {@link Tokenizer#clean} gave. */
  static List<Token> tokens(String clean) {
    TokenScanner scanner = new TokenScanner(clean);
    scanner.scan();
    return scanner.tokens;
  }

  private void scan() {
    int at = 0;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      int end = at + Character.charCount(c);
      if (isLetter(c) || isNumber(c)) {
        end = endOfWord(at);
        tokens.add(new Token(text.substring(at, end), sentence, clause));
      } else if (END_MARKS.indexOf(c) >= 0) {
        end = endOfRun(at, END_MARKS);
        if (isFree(end)) {
          endSentence();
        }
      } else if (c == '\n') {
        end = endOfRun(at, "\n");
        endSentence();
      } else if (endOfFace(at) > at) {
        end = endOfFace(at);
        endSentence();
      } else if (endsClause(c, at, end)) {
        endClause();
      }
      at = end;
    }
  }

  /** What stands before the first word ends nothing. */
  private void endClause() {
    clause = tokens.isEmpty() ? 0 : tokens.getLast().clause() + 1;
  }

  private void endSentence() {
    endClause();
    sentence = tokens.isEmpty() ? 0 : tokens.getLast().sentence() + 1;
  }

  /** Letters and digits, the decimal places of a number, and what is contracted with a word. */
  private int endOfWord(int start) {
    int end = endOfLetters(start);
    while (isDecimalMark(end)) {
      end = endOfNumber(end + 1);
    }
    if (end < text.length() && APOSTROPHES.indexOf(text.charAt(end)) >= 0) {
      for (String ending : CONTRACTED) {
        int behind = end + 1 + ending.length();
        if (text.startsWith(ending, end + 1) && !isLetterAt(behind)) {
          return behind;
        }
      }
    }
    return end;
  }

  private int endOfLetters(int start) {
    int end = start;
    while (end < text.length() && isInWord(text.codePointAt(end))) {
      end += Character.charCount(text.codePointAt(end));
    }
    return end;
  }

  private boolean isDecimalMark(int at) {
    return at + 1 < text.length()
        && (text.charAt(at) == '.' || text.charAt(at) == ',')
        && isNumber(text.codePointBefore(at))
        && isNumber(text.codePointAt(at + 1));
  }

  private int endOfNumber(int start) {
    int end = start;
    while (end < text.length() && isNumber(text.codePointAt(end))) {
      end += Character.charCount(text.codePointAt(end));
    }
    return end;
  }

  private int endOfRun(int start, String marks) {
    int end = start;
    while (end < text.length() && marks.indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    return end;
  }

  /** Where a face of punctuation ends that stands free: {@code :-)}; {@code start} for none. */
  private int endOfFace(int start) {
    if (EYES.indexOf(text.charAt(start)) < 0 || (start > 0 && !isSpace(start - 1))) {
      return start;
    }
    int mouth = start + 1 < text.length() && text.charAt(start + 1) == '-' ? start + 2 : start + 1;
    boolean isFace =
        mouth < text.length() && MOUTHS.indexOf(text.charAt(mouth)) >= 0 && isFree(mouth + 1);
    return isFace ? mouth + 1 : start;
  }

  private boolean endsClause(int c, int at, int end) {
    boolean goesOn = end < text.length() && isSpace(end);
    return (CLAUSE_MARKS.indexOf(c) >= 0 && goesOn)
        || (DASHES.indexOf(c) >= 0 && goesOn && at > 0 && isSpace(at - 1))
        || Character.getType(c) == Character.OTHER_SYMBOL;
  }

  /** Whether the text ends there, or a space stands there. */
  private boolean isFree(int at) {
    return at == text.length() || isSpace(at);
  }

  private boolean isSpace(int at) {
    char c = text.charAt(at);
    return c == ' ' || ('\t' <= c && c <= '\r');
  }

  private boolean isLetterAt(int at) {
    return at < text.length() && isLetter(text.codePointAt(at));
  }

  private static boolean isLetter(int c) {
    return ('a' <= c && c <= 'z') || Character.isLetter(c);
  }

  private static boolean isNumber(int c) {
    int type = Character.getType(c);
    return Character.DECIMAL_DIGIT_NUMBER <= type && type <= Character.OTHER_NUMBER;
  }

  /** Whether it is a letter, a mark or a number: their types stand in a row. */
  private static boolean isInWord(int c) {
    int type = Character.getType(c);
    return Character.UPPERCASE_LETTER <= type && type <= Character.OTHER_NUMBER;
  }
}
