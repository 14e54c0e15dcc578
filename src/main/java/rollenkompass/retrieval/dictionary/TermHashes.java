package rollenkompass.retrieval.dictionary;

import rollenkompass.language.Language;

/**
 * The hashes of the keys of terms. Remembers those of words, for finding the stem of a word takes
 * most of the time that making an index takes.
 */
final class TermHashes {
  /** Of a term without a key. */
  static final int NONE = 0;

  private static final int BITS = 19;

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

  /** The hash of the key of a term, or none. */
  int of(String term) {
    int hash = DictionaryIndex.EMPTY_HASH;
    int words = 0;
    int start = 0;
    long identity = OFFSET;
    for (int i = 0; i <= term.length(); i++) {
      char c = i < term.length() ? term.charAt(i) : ' ';
      if (c == ' ') {
        int place = place(identity, term, start, i);
        int before = words == 0 ? hash : DictionaryIndex.hash(hash, ' ');
        hash = before * shifts[place] + hashes[place];
        words++;
        start = i + 1;
        identity = OFFSET;
      } else if (Character.isLetter(c)) {
        identity = (identity ^ c) * MULTIPLIER;
      } else {
        return ofAny(term);
      }
    }
    return words <= TermKeys.MOST_WORDS ? hash : NONE;
  }

  private int ofAny(String term) {
    String key = keys.key(language, term);
    return key.isEmpty() ? NONE : DictionaryIndex.hash(key);
  }

  /**
   * Where the hash of a word is remembered.
   *
   * @param identity a number that no other word of the language has, as good as surely
   */
  private int place(long identity, String term, int start, int end) {
    int place = (int) (identity >>> (Long.SIZE - BITS));
    if (known[place] != identity) {
      String key = keys.wordKey(language, term.substring(start, end));
      known[place] = identity;
      hashes[place] = DictionaryIndex.hash(key);
      shifts[place] = DictionaryIndex.shift(key.length());
    }
    return place;
  }
}
