package rollenkompass.language;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

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
        end = endOf(at, mark -> END_MARKS.indexOf(mark) >= 0);
        if (isFree(end)) {
          endSentence();
        }
      } else if (c == '\n') {
        end = endOf(at, mark -> mark == '\n');
        endSentence();
      } else if (isFace(at)) {
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
    int end = endOf(start, Tokenizer::isInWord);
    while (isDecimalMark(end)) {
      end = endOf(end + 1, TokenScanner::isNumber);
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

  /** Behind how many such characters from {@code start} on another one stands. */
  private int endOf(int start, IntPredicate such) {
    int end = start;
    while (end < text.length() && such.test(text.codePointAt(end))) {
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

  /** Whether a face of punctuation stands there, and stands free: {@code :-)}. */
  private boolean isFace(int at) {
    int end = endOfFace(at);
    return EYES.indexOf(text.charAt(at)) >= 0
        && (at == 0 || isSpace(at - 1))
        && end <= text.length()
        && MOUTHS.indexOf(text.charAt(end - 1)) >= 0
        && isFree(end);
  }

  /** Where one ends that begins there, with or without a nose. */
  private int endOfFace(int at) {
    return text.startsWith("-", at + 1) ? at + 3 : at + 2;
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
}
