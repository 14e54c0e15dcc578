package rollenkompass.retrieval.text;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;
import rollenkompass.retrieval.text.words.Keys;
import rollenkompass.retrieval.text.words.Numerals;
import rollenkompass.retrieval.text.words.WordForms;

/**
 * The words of the passages of one language, numbered from 0, with what the second pass compares:
 * their letters and keys. So a passage is a row of numbers, and nothing of it is analysed twice.
 * What is known of a word lies side by side, as reaching for it takes longer than comparing it.
 */
public final class WordTable {
  private static final VarHandle INT =
      MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.nativeOrder());

  private static final int NUMBER = 1;
  private static final int NUMERAL = 2;
  private static final int YEAR = 4;

  /** A word starts with its kind and the number of its keys; then come keys, then letters. */
  private static final int KEYS = 2;

  private byte[] data = new byte[64];
  private final int[] starts;

  private WordTable(int size) {
    starts = new int[size + 1];
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
    List<String> parts = word.parts();
    int keys = 2 + parts.size();
    int letters = starts[number] + KEYS + keys * Integer.BYTES;
    int end = letters + word.folded().length() + 1;
    starts[number + 1] = end;
    if (data.length < end) {
      data = Arrays.copyOf(data, end * 3 / 2);
    }
    int at = starts[number];
    data[at++] = (byte) kind(word.folded());
    data[at++] = (byte) keys;
    at = putKey(at, Keys.exact(word.folded()));
    at = putKey(at, Keys.stem(word.stem()));
    for (String part : parts) {
      at = putKey(at, Keys.part(part));
    }
    Grams.putWord(word.folded(), data, at);
  }

  private int putKey(int at, int key) {
    INT.set(data, at, key);
    return at + Integer.BYTES;
  }

  private static int kind(String folded) {
    if (!Character.isDigit(folded.charAt(0))) {
      return Numerals.isNumeral(folded) ? NUMERAL : 0;
    }
    return Numerals.isYear(folded) ? NUMBER | YEAR : NUMBER;
  }

  /** How many words there are. */
  int size() {
    return starts.length - 1;
  }

  boolean isNumber(int word) {
    return (data[starts[word]] & NUMBER) != 0;
  }

  /** Whether it is a word for a number. */
  boolean isNumeral(int word) {
    return (data[starts[word]] & NUMERAL) != 0;
  }

  /** Whether it is a number that may be a year. */
  boolean isYear(int word) {
    return (data[starts[word]] & YEAR) != 0;
  }

  /** Whether it is one of these: a number or a word for one. */
  boolean isOfKind(int word) {
    return data[starts[word]] != 0;
  }

  /** How many keys a word has: of its exact form, its stem and each of its parts. */
  int keys(int word) {
    return data[starts[word] + 1];
  }

  /** A key of a word, counted from 0. */
  int key(int word, int at) {
    return (int) INT.get(data, starts[word] + KEYS + at * Integer.BYTES);
  }

  int stem(int word) {
    return key(word, 1);
  }

  /** Where in {@link #letters()} the letters of a word start, a blank at their end. */
  int firstLetter(int word) {
    return starts[word] + KEYS + keys(word) * Integer.BYTES;
  }

  /** Behind its last letter. */
  int endOfLetters(int word) {
    return starts[word + 1];
  }

  /** The letters at both ends of a word, as {@link Edges} has them. */
  int edges(int word) {
    return Edges.of(data, firstLetter(word), endOfLetters(word));
  }

  /** Whether some key of a word, or some run of letters within it, may be in a sieve. */
  boolean mayShare(int word, Sieve sieve) {
    int at = starts[word] + KEYS;
    int first = firstLetter(word);
    long maybe = 0;
    for (; at < first; at += Integer.BYTES) {
      maybe |= sieve.mayHave((int) INT.get(data, at));
    }
    int gram = Grams.start(data, first);
    for (at = first + 2; at < starts[word + 1]; at++) {
      gram = Grams.next(gram, data[at]);
      maybe |= sieve.mayHave(gram);
    }
    return (maybe & 1) != 0;
  }

  /** The letters of all words, among other things; not to be changed. */
  byte[] letters() {
    return data;
  }
}
