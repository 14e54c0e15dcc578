package rollenkompass.corpus.format.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import rollenkompass.corpus.format.Table;

/** Puts the cells of printed rows into columns. */
final class PdfTable {
  private final List<PdfWord> columns;

  private PdfTable(List<PdfWord> columns) {
    this.columns = columns;
  }

  /**
   * The table of some rows.
   *
   * @param lines rows, maybe below a line that names their columns with narrower gaps
   */
  static Table of(List<PdfLine> lines) {
    PdfLine widest =
        Collections.max(lines, (a, b) -> Integer.compare(a.cells().size(), b.cells().size()));
    List<PdfWord> columns = widest.cells();
    for (PdfLine line : lines) {
      if (line.cells().size() == columns.size()) {
        columns = united(columns, line.cells());
      }
    }
    PdfTable table = new PdfTable(columns);
    List<List<String>> rows = lines.stream().map(table::cells).toList();
    boolean marked = lines.size() > 1 && lines.getFirst().bold() && !lines.get(1).bold();
    return new Table(rows, marked ? Table.Header.MARKED : Table.Header.UNKNOWN);
  }

  /** Whether each column of {@code rows} stands below a word of {@code line}. */
  static boolean names(PdfLine line, List<PdfLine> rows) {
    List<PdfLine> all = new ArrayList<>(rows);
    all.addFirst(line);
    return of(all).rows().getFirst().stream().noneMatch(String::isEmpty);
  }

  private static List<PdfWord> united(List<PdfWord> columns, List<PdfWord> cells) {
    List<PdfWord> united = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      float left = Math.min(columns.get(i).left(), cells.get(i).left());
      float right = Math.max(columns.get(i).right(), cells.get(i).right());
      united.add(new PdfWord(left, right, ""));
    }
    return united;
  }

  private List<String> cells(PdfLine line) {
    List<PdfWord> parts = line.isRow() ? line.cells() : line.words();
    List<String> cells = new ArrayList<>(Collections.nCopies(columns.size(), ""));
    for (PdfWord part : parts) {
      int column = column(part);
      cells.set(column, (cells.get(column) + " " + part.text()).strip());
    }
    return cells;
  }

  private int column(PdfWord part) {
    int nearest = 0;
    for (int i = 1; i < columns.size(); i++) {
      if (distance(part, columns.get(i)) < distance(part, columns.get(nearest))) {
        nearest = i;
      }
    }
    return nearest;
  }

  /** 0 where the middle of a part is within the column. */
  private static float distance(PdfWord part, PdfWord column) {
    return Math.max(0, Math.max(column.left() - part.middle(), part.middle() - column.right()));
  }
}
