package rollenkompass.answering.extractive.passage;

import java.util.Arrays;

/** The numbers of passages, each once, in ascending order. */
final class Postings {
  private int[] passages = new int[2];
  private int size;

  /** Adds a number that is not below the last one. */
  void add(int passage) {
    if (size > 0 && passages[size - 1] == passage) {
      return;
    }
    if (size == passages.length) {
      passages = Arrays.copyOf(passages, size * 2);
    }
    passages[size++] = passage;
  }

  int size() {
    return size;
  }

  int get(int at) {
    return passages[at];
  }
}
