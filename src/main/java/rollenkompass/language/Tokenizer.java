package rollenkompass.language;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Splits a text into words. Hyphens and slashes separate words, markup and control characters
 * vanish, and the marks of gendered forms (Manager:in, Manager*innen, Manager/-in) are read as the
 * word's ending.
 */
public final class Tokenizer {
  private static final String UMLAUTS = "äöüÄÖÜß";
  private static final String PUNCTUATION = " \n.,;:!?-–/()*_\"'’„“”»«%€$§&+=#@[]{}|>";
  private static final String GENDER_MARKS = ":/(*_";
  private static final Pattern MARKUP = Pattern.compile("</?[a-zA-Z][^<>]{0,200}>");
  private static final Pattern TERMINAL_CODE = Pattern.compile("\\u001B\\[[0-9;]*[A-Za-z]");
  private static final Pattern GENDER_MARK =
      Pattern.compile("(?<=\\p{L}{2})(?:[:*_·•]|/-?|\\()(in(?:nen)?)\\)?(?!\\p{L})");
  private static final Pattern INNER_CAPITAL =
      Pattern.compile("(?<=\\p{Ll}{2})I(n(?:nen)?)(?!\\p{L})");

  private Tokenizer() {}

  /** The words of {@code text} in order; empty for a text without letters and digits. */
  public static List<Token> tokens(String text) {
    return isPlain(text) ? plainTokens(text) : TokenScanner.tokens(clean(text));
  }

  /** The same, each as {@link Spelling#fold} gives it in {@code language}. */
  public static List<String> folded(Language language, String text) {
    return tokens(text).stream().map(token -> Spelling.fold(language, token.surface())).toList();
  }

  /** Whether a text is just letters of German and English, digits, blanks and hyphens. */
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isInnerCapital(text, i) || !(isPlainLetter(c) || c == ' ' || c == '-')) {
        return false;
      }
    }
    return true;
  }

  /** Whether a character is a letter, a mark on one or a number. */
  public static boolean isInWord(int codePoint) {
    int type = Character.getType(codePoint);
    // Their types stand in a row.
    return Character.UPPERCASE_LETTER <= type && type <= Character.OTHER_NUMBER;
  }

  private static boolean isInnerCapital(String text, int at) {
    return text.charAt(at) == 'I' && at > 1 && Character.isLowerCase(text.charAt(at - 1));
  }

  private static boolean isPlainLetter(char c) {
    return ('a' <= c && c <= 'z')
        || ('A' <= c && c <= 'Z')
        || ('0' <= c && c <= '9')
        || UMLAUTS.indexOf(c) >= 0;
  }

  /** The same as for any text, without the search for marks that a plain one has not. */
  private static List<Token> plainTokens(String text) {
    List<Token> tokens = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || !isPlainLetter(text.charAt(i))) {
        if (i > start) {
          tokens.add(new Token(text.substring(start, i), 0, 0));
        }
        start = i + 1;
      }
    }
    return tokens;
  }

  /** The text without markup, gender marks and characters that cannot be seen. */
  public static String clean(String text) {
    return isClean(text) ? text : cleaned(text);
  }

  /** Whether a text surely has nothing to clean, as most have not. */
  private static boolean isClean(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      char next = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
      boolean genderMark = GENDER_MARKS.indexOf(c) >= 0 && (next == 'i' || next == '-');
      boolean usual = isPlainLetter(c) || PUNCTUATION.indexOf(c) >= 0;
      if (genderMark || !usual || isInnerCapital(text, i)) {
        return false;
      }
    }
    return true;
  }

  private static String cleaned(String text) {
    String composed = Normalizer.normalize(text, Normalizer.Form.NFKC);
    String plain = MARKUP.matcher(TERMINAL_CODE.matcher(composed).replaceAll("")).replaceAll(" ");
    StringBuilder visible = new StringBuilder(plain.length());
    plain
        .codePoints()
        .map(c -> Character.isISOControl(c) && c != '\n' ? ' ' : c)
        .filter(c -> Character.getType(c) != Character.FORMAT)
        .forEach(visible::appendCodePoint);
    String resolved = GENDER_MARK.matcher(visible).replaceAll("$1");
    return INNER_CAPITAL.matcher(resolved).replaceAll("i$1");
  }
}
