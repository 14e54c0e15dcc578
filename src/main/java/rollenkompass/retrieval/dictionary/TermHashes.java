package rollenkompass.retrieval.dictionary;

import rollenkompass.language.Language;

/**
 * The hashes of the keys of terms. Remembers those of words, for finding the stem of a word takes
 * most of the time that making an index takes.
 */
final class TermHashes {
  /** Of a term without a key. */
  static final int NONE = 0;

  private static final int BITS = 20;
  private static final int MASK = (1 << BITS) - 1;

  private final Language language;
  private final TermKeys keys;
  private final long[] known = new long[1 << BITS];
  private final int[] hashes = new int[1 << BITS];

  TermHashes(Language language, TermKeys keys) {
    this.language = language;
    this.keys = keys;
  }

  /** The hash of the key of a term, or none. */
  int of(String term) {
    long identity = identity(term);
    if (identity == 0) {
      return hash(keys.key(language, term));
    }
    int at = (int) (identity >>> (Long.SIZE - BITS)) & MASK;
    if (known[at] != identity) {
      hashes[at] = hash(keys.key(language, term));
      known[at] = identity;
    }
    return hashes[at];
  }

  /** A number that no other word of the language has, as good as surely; 0 for no single word. */
  private static long identity(String term) {
    long identity = 0xCBF29CE484222325L; // offset and multiplier: Fowler, Noll and Vo
    for (int i = 0; i < term.length(); i++) {
      char c = term.charAt(i);
      if (!Character.isLetter(c)) {
        return 0;
      }
      identity = (identity ^ c) * 0x100000001B3L;
    }
    return identity;
  }

  private static int hash(String key) {
    return key.isEmpty() ? NONE : DictionaryIndex.hash(key);
  }
}
