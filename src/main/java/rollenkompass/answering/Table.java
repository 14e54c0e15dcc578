package rollenkompass.answering;

import java.util.List;

/**
 * Roles side by side.
 *
 * @param columns the names of the roles, at least two
 * @param rows at least one, each with a cell for every column
 */
public record Table(List<String> columns, List<Row> rows) {
  public Table {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    for (Row row : rows) {
      if (row.cells().size() != columns.size()) {
        throw new IllegalArgumentException(
            row.cells().size() + " cells for " + columns.size() + " columns: " + row.label());
      }
    }
  }

  /**
   * One topic across the roles.
   *
   * @param label the topic's name
   * @param cells one for each column
   */
  public record Row(String label, List<Cell> cells) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /**
   * What the sources say of one role on one topic.
   *
   * @param points empty where the sources are silent
   */
  public record Cell(List<Point> points) {
    public Cell {
      points = List.copyOf(points);
    }
  }
}
