package rollenkompass.retrieval.text;

import java.util.List;

/**
 * The runs of four letters of a text. They find what shares a stem whatever stands around it: parts
 * of compounds, forms with umlaut or prefix, derived words; and, across the blank between two
 * words, their order.
 */
final class Grams {
  /** Measured on questions and passages of an encyclopedia: 3 and 5 rank less well. */
  static final int LENGTH = 4;

  /** Of a letter. */
  static final int BITS = 6;

  private static final int MASK = (1 << (LENGTH * BITS)) - 1;

  /** Stands around each word. */
  static final byte BLANK = 1;

  private Grams() {}

  /** The letters of folded words, each word followed by a blank, the first preceded by one. */
  static byte[] letters(List<String> folded) {
    int length = 1;
    for (String word : folded) {
      length += word.length() + 1;
    }
    byte[] letters = new byte[length];
    int at = 0;
    letters[at++] = BLANK;
    for (String word : folded) {
      putWord(word, letters, at);
      at += word.length() + 1;
    }
    return letters;
  }

  /** Writes the letters of a folded word and a blank at {@code at}. */
  static void putWord(String folded, byte[] letters, int at) {
    for (int i = 0; i < folded.length(); i++) {
      letters[at + i] = letter(folded.charAt(i));
    }
    letters[at + folded.length()] = BLANK;
  }

  /** Six bits for a letter; letters of other scripts may share one. */
  private static byte letter(char c) {
    if ('a' <= c && c <= 'z') {
      return (byte) (c - 'a' + 2);
    }
    if ('0' <= c && c <= '9') {
      return (byte) (c - '0' + 28);
    }
    return (byte) (38 + c % 26);
  }

  /** The gram that ends with {@code letter}, where {@code last} is the one that ends before it. */
  static int next(int last, byte letter) {
    return ((last << BITS) | letter) & MASK;
  }

  /** The gram that ends with the second letter of a word, as far as the word itself makes it. */
  static int start(byte[] letters, int word) {
    return next(next(BLANK, letters[word]), letters[word + 1]);
  }

  /** Whether there are letters enough before its last one. */
  static boolean isWhole(int gram) {
    return gram > MASK >>> BITS;
  }

  /** Every gram of a text, in its order. */
  static int[] of(byte[] letters) {
    int[] grams = new int[Math.max(0, letters.length - LENGTH + 1)];
    int gram = 0;
    for (int i = 0; i < letters.length; i++) {
      gram = next(gram, letters[i]);
      if (i >= LENGTH - 1) {
        grams[i - LENGTH + 1] = gram;
      }
    }
    return grams;
  }
}
