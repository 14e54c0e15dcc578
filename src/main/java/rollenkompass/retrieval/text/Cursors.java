package rollenkompass.retrieval.text;

/** Walks through the places of several things side by side, from passage to passage. */
final class Cursors {
  /** What {@link #next} gives where there is no further place. */
  static final int NONE = -1;

  private final Postings postings;
  private final int[] numbers;
  private final int[] at;
  private final int[] ends;
  private final int size;

  /** Starts at the first place of each of {@code things}; those that stand nowhere are left out. */
  Cursors(Postings postings, int... things) {
    this.postings = postings;
    numbers = new int[things.length];
    at = new int[things.length];
    ends = new int[things.length];
    int found = 0;
    for (int number = 0; number < things.length; number++) {
      int row = postings.row(things[number]);
      if (postings.start(row) < postings.end(row)) {
        numbers[found] = number;
        at[found] = postings.start(row);
        ends[found++] = postings.end(row);
      }
    }
    size = found;
  }

  /** How many there are. */
  int size() {
    return size;
  }

  /** Which of the things a cursor walks through. */
  int number(int cursor) {
    return numbers[cursor];
  }

  /** The next place of a cursor that is not before {@code from} and before {@code to}. */
  int next(int cursor, int from, int to) {
    int here = at[cursor];
    int end = ends[cursor];
    while (here < end && postings.place(here) < from) {
      here++;
    }
    boolean found = here < end && postings.place(here) < to;
    at[cursor] = found ? here + 1 : here;
    return found ? postings.place(here) : NONE;
  }
}
