package rollenkompass.retrieval.text;

/**
 * Where some things stand: for each of them a row of places in their order, as often as it stands
 * there. Things and places are numbers.
 */
final class Postings {
  private final IntTable rows;
  private final int[] starts;
  private final int[] places;

  private Postings(IntTable rows, int[] starts, int... places) {
    this.rows = rows;
    this.starts = starts;
    this.places = places;
  }

  /** The row of a thing; an empty one where it stands nowhere. */
  int row(int thing) {
    return rows.get(thing) + 1;
  }

  /** Where a row starts. */
  int start(int row) {
    return starts[row];
  }

  /** Behind the end of a row. */
  int end(int row) {
    return starts[row + 1];
  }

  /** The place that stands there in a row. */
  int place(int at) {
    return places[at];
  }

  /** Gathers where things stand. */
  static final class Builder {
    private final IntTable rows = new IntTable(1_000);
    private final IntList sizes = new IntList();
    private final IntList rowOf = new IntList();
    private final IntList places = new IntList();

    /** Adds a place of a thing, not before the last one. */
    void add(int thing, int place) {
      int row = rows.get(thing);
      if (row == IntTable.NONE) {
        row = sizes.size();
        rows.put(thing, row);
        sizes.add(0);
      }
      sizes.set(row, sizes.get(row) + 1);
      rowOf.add(row);
      places.add(place);
    }

    Postings build() {
      int[] starts = new int[sizes.size() + 2]; // the first row is the empty one
      for (int row = 0; row < sizes.size(); row++) {
        starts[row + 2] = starts[row + 1] + sizes.get(row);
      }
      int[] next = starts.clone();
      int[] sorted = new int[places.size()];
      for (int i = 0; i < sorted.length; i++) {
        sorted[next[rowOf.get(i) + 1]++] = places.get(i);
      }
      return new Postings(rows, starts, sorted);
    }
  }
}
