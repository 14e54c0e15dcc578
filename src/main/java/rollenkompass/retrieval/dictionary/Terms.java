package rollenkompass.retrieval.dictionary;

import java.util.Arrays;

/**
 * Terms in groups, in UTF-8 one behind the other: one array for the letters of all of them, as
 * millions are read. Used again for the next ones.
 */
final class Terms {
  private byte[] text = new byte[1 << 10];
  private int[] ends = new int[1 << 5];
  private int[] groupEnds = new int[1 << 5];
  private int written;
  private int terms;
  private int groups;

  void clear() {
    written = 0;
    terms = 0;
    groups = 0;
  }

  int groups() {
    return groups;
  }

  /** The number of the first term of a group. */
  int first(int group) {
    return group == 0 ? 0 : groupEnds[group - 1];
  }

  /** The number behind that of the last term of a group. */
  int end(int group) {
    return groupEnds[group];
  }

  /** What {@link #startOf} and {@link #endOf} point into. */
  byte[] text() {
    return text;
  }

  int startOf(int term) {
    return term == 0 ? 0 : ends[term - 1];
  }

  int endOf(int term) {
    return ends[term];
  }

  /** Adds a word to the term that is being written. */
  void addWord(byte[] from, int start, int end) {
    int length = end - start;
    if (written + length + 1 > text.length) {
      text = Arrays.copyOf(text, 2 * (written + length + 1));
    }
    if (written > begun()) {
      text[written++] = ' ';
    }
    System.arraycopy(from, start, text, written, length);
    written += length;
  }

  /** The last byte of the term that is being written. */
  byte last() {
    return text[written - 1];
  }

  private int begun() {
    return terms == 0 ? 0 : ends[terms - 1];
  }

  /** Forgets the words of the term that is being written. */
  void dropTerm() {
    written = begun();
  }

  /** The term that is being written is whole. */
  void endTerm() {
    if (terms == ends.length) {
      ends = Arrays.copyOf(ends, 2 * terms);
    }
    ends[terms++] = written;
  }

  /** Adds all terms of {@code others}. */
  void addAll(Terms others) {
    for (int term = 0; term < others.terms; term++) {
      addWord(others.text, others.startOf(term), others.endOf(term));
      endTerm();
    }
  }

  /** All terms since the last group are the next one. */
  void endGroup() {
    if (groups == groupEnds.length) {
      groupEnds = Arrays.copyOf(groupEnds, 2 * groups);
    }
    groupEnds[groups++] = terms;
  }
}
