package rollenkompass.retrieval.dictionary;

import java.nio.charset.StandardCharsets;
import rollenkompass.language.Language;

/**
 * The hashes of the keys of words. Remembers some, for finding the stem of a word takes most of the
 * time that making an index takes. For one thread.
 */
final class WordHashes {
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

  WordHashes(Language language, TermKeys keys) {
    this.language = language;
    this.keys = keys;
  }

  /** A number that no other word has, as good as surely; here that of no letter. */
  static long identity() {
    return OFFSET;
  }

  /** The number of a word that has one byte more. */
  static long identity(long identity, byte next) {
    return (identity ^ next) * MULTIPLIER;
  }

  /**
   * Where the hash of a word is remembered until the next word.
   *
   * @param text which has the word, of nothing but usual letters, from {@code start} to {@code end}
   */
  int place(long identity, byte[] text, int start, int end) {
    int place = (int) (identity >>> (Long.SIZE - BITS));
    if (known[place] != identity) {
      String key = keys.wordKey(language, string(text, start, end));
      known[place] = identity;
      hashes[place] = KeyHash.of(key);
      shifts[place] = KeyHash.shift(key.length());
    }
    return place;
  }

  int hash(int place) {
    return hashes[place];
  }

  /** What a hash is multiplied by before that of the word is added. */
  int shift(int place) {
    return shifts[place];
  }

  /** The hash of the key of a term with unusual letters; that of no letter where it has no key. */
  int ofTerm(byte[] text, int start, int end) {
    return KeyHash.of(keys.key(language, string(text, start, end)));
  }

  private static String string(byte[] text, int start, int end) {
    return new String(text, start, end - start, StandardCharsets.UTF_8);
  }
}
