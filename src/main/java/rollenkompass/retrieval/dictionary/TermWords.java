package rollenkompass.retrieval.dictionary;

import java.util.Arrays;

/**
 * The words of the terms of one language in a block. Terms are split first and looked up later all
 * together: two small loops, for each of which the compiler finds good code at once.
 */
final class TermWords {
  /** Stands for a term that has to be looked at as a whole. */
  private static final long WHOLE = 0;

  private long[] words = new long[1 << 10];
  private int[] starts = new int[1 << 10];
  private int[] ends = new int[1 << 10];
  private int[] termEnds = new int[1 << 10];
  private int[] places = new int[1 << 10];
  private int count;
  private int terms;

  void clear() {
    count = 0;
    terms = 0;
  }

  /**
   * Adds a term, UTF-8.
   *
   * @param place where its entry stands in the text of the block
   */
  void add(byte[] text, int start, int end, int place) {
    int first = count;
    int blanks = 0;
    int word = start;
    long identity = WordHashes.identity();
    int at = start;
    while (at <= end) {
      int length = at == end ? -1 : Letters.kind(text, at, end);
      if (length == Letters.UNUSUAL) {
        count = first;
        addWord(WHOLE, start, end);
        break;
      }
      if (length > 0) {
        for (int next = at + length; at < next; at++) {
          identity = WordHashes.identity(identity, text[at]);
        }
      } else {
        if (at > word) {
          addWord(identity, word, at);
        }
        blanks += at < end && text[at] == ' ' ? 1 : 0;
        at -= length;
        word = at;
        identity = WordHashes.identity();
      }
    }
    endTerm(first, blanks, place);
  }

  private void addWord(long identity, int start, int end) {
    if (count == words.length) {
      words = Arrays.copyOf(words, 2 * count);
      starts = Arrays.copyOf(starts, 2 * count);
      ends = Arrays.copyOf(ends, 2 * count);
    }
    words[count] = identity;
    starts[count] = start;
    ends[count] = end;
    count++;
  }

  /** A term that is too long has no key, nor has one without words. */
  private void endTerm(int first, int blanks, int place) {
    if (count == first || count - first > TermKeys.MOST_WORDS || blanks >= TermKeys.MOST_WORDS) {
      count = first;
      return;
    }
    if (terms == termEnds.length) {
      termEnds = Arrays.copyOf(termEnds, 2 * terms);
      places = Arrays.copyOf(places, 2 * terms);
    }
    termEnds[terms] = count;
    places[terms] = place;
    terms++;
  }

  /**
   * Adds the keys of all terms to {@code keys}.
   *
   * @param text the text of the block, where the terms stand
   */
  void addKeys(byte[] text, WordHashes hashes, KeyBlock keys) {
    int word = 0;
    for (int term = 0; term < terms; term++) {
      int hash = KeyHash.EMPTY;
      for (int first = word; word < termEnds[term]; word++) {
        int before = word == first ? hash : KeyHash.with(hash, ' ');
        if (words[word] == WHOLE) {
          hash = hashes.ofTerm(text, starts[word], ends[word]);
        } else {
          int place = hashes.place(words[word], text, starts[word], ends[word]);
          hash = before * hashes.shift(place) + hashes.hash(place);
        }
      }
      if (hash != KeyHash.EMPTY) {
        keys.add(hash, places[term]);
      }
    }
  }
}
