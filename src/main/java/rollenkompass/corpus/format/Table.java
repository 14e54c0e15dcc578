package rollenkompass.corpus.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Cells in rows.
 *
 * @param rows may differ in length; cells may be empty, white space is folded
 * @param header what is known about the first row
 */
public record Table(List<List<String>> rows, Header header) {
  /** Longer texts stand in no header. */
  private static final int LONGEST_HEADER = 60;

  private static final int LEAST_COLUMNS_TO_GUESS = 3;

  /** What the document says about the first row. */
  public enum Header {
    /** It names the columns. */
    MARKED,
    /** Nothing is said. */
    UNKNOWN,
    /** It is a row like any other. */
    NONE
  }

  /**
   * A row.
   *
   * @param cells as they stand
   * @param shown behind the names of their columns; empty for the row of these names
   */
  public record Line(List<String> cells, Optional<String> shown) {}

  public Table {
    rows = List.copyOf(rows);
  }

  /** Every row in order. */
  public List<Line> lines() {
    boolean named = rows.size() > 1 && isHeader();
    List<String> names = named ? rows.getFirst() : List.of();
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      List<String> cells = rows.get(i);
      boolean names1 = named && i == 0;
      lines.add(new Line(cells, names1 ? Optional.empty() : shown(names, cells)));
    }
    return lines;
  }

  private boolean isHeader() {
    return switch (header) {
      case MARKED -> rows.getFirst().stream().anyMatch(cell -> !cell.isEmpty());
      case NONE -> false;
      case UNKNOWN -> looksLikeHeader(rows.getFirst());
    };
  }

  /**
   * Whether a first row of three or more columns holds nothing but short words. With two columns
   * the first one names what the second one says.
   */
  private static boolean looksLikeHeader(List<String> row) {
    return row.size() >= LEAST_COLUMNS_TO_GUESS
        && row.stream()
            .allMatch(cell ->
                !cell.isEmpty()
                    && cell.length() <= LONGEST_HEADER
                    && cell.chars().noneMatch(Character::isDigit));
  }

  private static Optional<String> shown(List<String> names, List<String> cells) {
    boolean pair = names.isEmpty() && cells.size() == 2;
    StringBuilder shown = new StringBuilder();
    for (int i = 0; i < cells.size(); i++) {
      String cell = cells.get(i);
      if (cell.isEmpty()) {
        continue;
      }
      if (!shown.isEmpty()) {
        shown.append(pair && !shown.toString().endsWith(":") ? ": " : pair ? " " : "; ");
      }
      if (i < names.size() && !names.get(i).isEmpty()) {
        shown.append(withoutColon(names.get(i))).append(": ");
      }
      shown.append(cell);
    }
    return shown.isEmpty() ? Optional.empty() : Optional.of(shown.toString());
  }

  private static String withoutColon(String name) {
    return name.endsWith(":") ? name.substring(0, name.length() - 1).strip() : name;
  }
}
