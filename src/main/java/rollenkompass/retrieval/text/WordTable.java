package rollenkompass.retrieval.text;

import java.util.Arrays;
import java.util.List;

/**
 * The words of the passages of one language, numbered from 0, with what the second pass compares:
 * their letters and keys. So a passage is a row of numbers, and nothing of it is analysed twice.
 */
public final class WordTable {
  private static final int NUMBER = 1;
  private static final int NUMERAL = 2;
  private static final int YEAR = 4;

  private int[] keys = new int[16];
  private byte[] letters = new byte[64];
  private final int[] keyStarts;
  private final int[] letterStarts;
  private final byte[] kinds;

  private WordTable(int size) {
    keyStarts = new int[size + 1];
    letterStarts = new int[size + 1];
    kinds = new byte[size];
  }

  /**
   * The table of words, each of which gets its place as its number.
   *
   * @param size how many there are
   */
  public static WordTable of(Iterable<WordForms> words, int size) {
    WordTable table = new WordTable(size);
    int number = 0;
    for (WordForms word : words) {
      table.add(number++, word);
    }
    return table;
  }

  private void add(int number, WordForms word) {
    kinds[number] = (byte) kind(word.folded());
    int letter = letterStarts[number];
    letterStarts[number + 1] = letter + word.folded().length() + 1;
    if (letters.length < letterStarts[number + 1]) {
      letters = Arrays.copyOf(letters, letterStarts[number + 1] * 3 / 2);
    }
    Grams.putWord(word.folded(), letters, letter);
    List<String> parts = word.parts();
    int key = keyStarts[number];
    keyStarts[number + 1] = key + 2 + parts.size();
    if (keys.length < keyStarts[number + 1]) {
      keys = Arrays.copyOf(keys, keyStarts[number + 1] * 3 / 2);
    }
    keys[key++] = Keys.exact(word.folded());
    keys[key++] = Keys.stem(word.stem());
    for (String part : parts) {
      keys[key++] = Keys.part(part);
    }
  }

  private static int kind(String folded) {
    if (!Character.isDigit(folded.charAt(0))) {
      return Numerals.isNumeral(folded) ? NUMERAL : 0;
    }
    return Numerals.isYear(folded) ? NUMBER | YEAR : NUMBER;
  }

  boolean isNumber(int word) {
    return (kinds[word] & NUMBER) != 0;
  }

  /** Whether it is a word for a number. */
  boolean isNumeral(int word) {
    return (kinds[word] & NUMERAL) != 0;
  }

  /** Whether it is a number that may be a year. */
  boolean isYear(int word) {
    return (kinds[word] & YEAR) != 0;
  }

  /** Where the keys of a word start: of its exact form, its stem and its parts. */
  int firstKey(int word) {
    return keyStarts[word];
  }

  /** Behind its last key. */
  int endOfKeys(int word) {
    return keyStarts[word + 1];
  }

  int key(int at) {
    return keys[at];
  }

  int stem(int word) {
    return keys[keyStarts[word] + 1];
  }

  /** Where the letters of a word start, a blank at their end. */
  int firstLetter(int word) {
    return letterStarts[word];
  }

  /** Behind its last letter. */
  int endOfLetters(int word) {
    return letterStarts[word + 1];
  }

  byte letter(int at) {
    return letters[at];
  }
}
