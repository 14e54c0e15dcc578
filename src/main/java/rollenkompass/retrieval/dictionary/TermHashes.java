package rollenkompass.retrieval.dictionary;

import java.nio.charset.StandardCharsets;
import rollenkompass.language.Language;

/**
 * The hashes of the keys of terms. Remembers those of words, for finding the stem of a word takes
 * most of the time that making an index takes. For one thread.
 */
final class TermHashes {
  /** Of a term without a key. */
  static final int NONE = 0;

  /** Dictionaries are sorted, so that a word comes again soon or hardly ever. */
  private static final int BITS = 15;

  // Offset and multiplier of 64 bits: Fowler, Noll and Vo.
  private static final long OFFSET = 0xCBF29CE484222325L;
  private static final long MULTIPLIER = 0x100000001B3L;

  private final Language language;
  private final TermKeys keys;
  private final long[] known = new long[1 << BITS];
  private final int[] hashes = new int[1 << BITS];
  private final int[] shifts = new int[1 << BITS];

  TermHashes(Language language, TermKeys keys) {
    this.language = language;
    this.keys = keys;
  }

  /** The hash of the key of a term, which is UTF-8, or none. */
  int of(byte[] text, int start, int end) {
    int hash = KeyHash.EMPTY;
    int words = 0;
    int blanks = 0;
    int word = start;
    long identity = OFFSET;
    for (int i = start; i <= end; ) {
      int length = i == end ? -1 : Letters.kind(text, i, end);
      if (length > 0) {
        for (int next = i + length; i < next; i++) {
          identity = (identity ^ text[i]) * MULTIPLIER;
        }
      } else if (length == Letters.UNUSUAL) {
        return ofAny(text, start, end);
      } else {
        if (i > word) {
          int place = place(identity, text, word, i);
          int before = words == 0 ? hash : KeyHash.with(hash, ' ');
          hash = before * shifts[place] + hashes[place];
          words++;
        }
        blanks += i < end && text[i] == ' ' ? 1 : 0;
        i -= length;
        word = i;
        identity = OFFSET;
      }
    }
    return words <= TermKeys.MOST_WORDS && blanks < TermKeys.MOST_WORDS ? hash : NONE;
  }

  private int ofAny(byte[] text, int start, int end) {
    String key = keys.key(language, string(text, start, end));
    return key.isEmpty() ? NONE : KeyHash.of(key);
  }

  /**
   * Where the hash of a word is remembered.
   *
   * @param identity a number that no other word of the language has, as good as surely
   */
  private int place(long identity, byte[] text, int start, int end) {
    int place = (int) (identity >>> (Long.SIZE - BITS));
    if (known[place] != identity) {
      String key = keys.wordKey(language, string(text, start, end));
      known[place] = identity;
      hashes[place] = KeyHash.of(key);
      shifts[place] = KeyHash.shift(key.length());
    }
    return place;
  }

  private static String string(byte[] text, int start, int end) {
    return new String(text, start, end - start, StandardCharsets.UTF_8);
  }
}
