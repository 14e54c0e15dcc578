package rollenkompass.retrieval.dictionary;

import java.nio.charset.StandardCharsets;

/**
 * Words that a dictionary writes into terms and that are no part of them: placeholders such as
 * {@code sb.}, also several with slashes, and an article in front.
 */
final class FillerWords {
  private static final FillerWords PLACEHOLDERS =
      new FillerWords(
          "jd", "jd.", "jdn", "jdn.", "jdm", "jdm.", "jds", "jds.", "etw", "etw.", "sich", "sb",
          "sb.", "sb.'s", "sb.’s", "sth", "sth.", "sth.'s", "sth.’s", "oneself", "one's", "one’s",
          "ich", "er", "sie", "es", "du", "hat", "hatte", "ist", "war", "I", "he", "she", "it",
          "has", "had");

  private static final FillerWords ARTICLES =
      new FillerWords("der", "die", "das", "the", "a", "an");

  /** Two of them with a slash. */
  private static final int LONGEST = 13;

  private static final int BITS = 8;

  /** Spreads numbers over the places of a table: 2 to the power of 64 by the golden ratio. */
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  /** Of no word. */
  private static final long EMPTY = 0;

  /** Each word as the number that its bytes are, at the first free place from its own on. */
  private final long[] words = new long[1 << BITS];

  private FillerWords(String... words) {
    for (String word : words) {
      byte[] bytes = word.getBytes(StandardCharsets.UTF_8);
      this.words[place(pack(bytes, 0, bytes.length))] = pack(bytes, 0, bytes.length);
    }
  }

  /**
   * Whether a word is left out of a term.
   *
   * @param first whether nothing of the term stands before it
   */
  static boolean has(byte[] text, int start, int end, boolean first) {
    if (isName(text[start], end - start) || isLong(text, start, end)) {
      return false;
    }
    return arePlaceholders(text, start, end) || (first && ARTICLES.contains(text, start, end));
  }

  /** Whether a German noun or a name starts so; of one letter there is none. */
  private static boolean isName(byte first, int length) {
    return length > 1 && 'A' <= first && first <= 'Z';
  }

  private static boolean isLong(byte[] text, int start, int end) {
    int letters = end - start;
    for (int i = start; letters > LONGEST && i < end; i++) {
      if ((text[i] & 0xC0) == 0x80) {
        letters--; // not the first byte of a letter
      }
    }
    return letters > LONGEST;
  }

  private static boolean arePlaceholders(byte[] text, int start, int end) {
    int piece = start;
    for (int i = start; i < end; i++) {
      if (text[i] == '/') {
        if (!PLACEHOLDERS.contains(text, piece, i)) {
          return false;
        }
        piece = i + 1;
      }
    }
    return PLACEHOLDERS.contains(text, piece, end);
  }

  private boolean contains(byte[] text, int start, int end) {
    int length = end - start;
    if (length == 0 || length > Long.BYTES) {
      return false;
    }
    long word = pack(text, start, end);
    return words[place(word)] == word;
  }

  /** Where a word is, or where it would be. */
  private int place(long word) {
    int place = (int) ((word * SPREAD) >>> (Long.SIZE - BITS));
    while (words[place] != EMPTY && words[place] != word) {
      place = (place + 1) % words.length;
    }
    return place;
  }

  private static long pack(byte[] text, int start, int end) {
    long word = 0;
    for (int i = start; i < end; i++) {
      word = word << Byte.SIZE | (text[i] & 0xFF);
    }
    return word;
  }
}
