package rollenkompass.channel.terminal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Draws roles side by side as a table with lines around its cells. */
final class GridTable {
  /** Narrower than this a column of sentences is hard to read. */
  private static final int NARROWEST_COLUMN = 18;

  /** What the first column gets at most where space is short. */
  private static final int WIDEST_LABEL = 20;

  private final Block.Grid grid;
  private final Theme theme;

  GridTable(Block.Grid grid, Theme theme) {
    this.grid = grid;
    this.theme = theme;
  }

  /** The table without any break in a cell; empty where that is wider than {@code width}. */
  Optional<List<String>> whole(int width) {
    List<Integer> widths = naturalWidths();
    return total(widths) <= width ? Optional.of(draw(widths)) : Optional.empty();
  }

  /** The table with its cells wrapped to fit {@code width}; empty where that is too narrow. */
  Optional<List<String>> fitted(int width) {
    return whole(width).or(() -> shrunk(width));
  }

  private Optional<List<String>> shrunk(int width) {
    List<Integer> widths = new ArrayList<>(naturalWidths());
    widths.set(0, Math.min(widths.getFirst(), WIDEST_LABEL));
    int columns = grid.columns().size();
    int left = width - total(List.of(widths.getFirst())) - 3 * columns;
    int share = left / columns;
    if (share < NARROWEST_COLUMN) {
      return Optional.empty();
    }
    for (int column = 1; column <= columns; column++) {
      widths.set(column, column <= left % columns ? share + 1 : share);
    }
    return Optional.of(draw(widths));
  }

  private List<Integer> naturalWidths() {
    return IntStream.rangeClosed(0, grid.columns().size())
        .map(column ->
            Stream.concat(Stream.of(head().get(column)), cells(column))
                .flatMap(cell -> cell.stream())
                .mapToInt(Wrapping::widthOf)
                .max()
                .orElse(0))
        .boxed()
        .toList();
  }

  private Stream<List<String>> cells(int column) {
    return grid.rows().stream().map(row -> texts(row).get(column));
  }

  private List<List<String>> head() {
    return Stream.concat(Stream.of(""), grid.columns().stream()).map(List::of).toList();
  }

  private static List<List<String>> texts(Block.Grid.Row row) {
    return Stream.concat(
            Stream.of(List.of(row.label())), row.cells().stream().map(GridTable::texts))
        .toList();
  }

  private static List<String> texts(List<Block.Item> cell) {
    String bullet = cell.size() > 1 ? "• " : "";
    return cell.stream().map(item -> bullet + item.line()).toList();
  }

  /** The width of a whole line: a border and a space on both sides of each cell. */
  private static int total(List<Integer> widths) {
    return widths.stream().mapToInt(width -> width + 3).sum() + 1;
  }

  private List<String> draw(List<Integer> widths) {
    List<String> lines = new ArrayList<>();
    lines.add(rule(widths, "┌", "┬", "┐"));
    lines.addAll(row(head(), widths, theme::strong));
    for (Block.Grid.Row row : grid.rows()) {
      lines.add(rule(widths, "├", "┼", "┤"));
      lines.addAll(row(texts(row), widths, UnaryOperator.identity()));
    }
    lines.add(rule(widths, "└", "┴", "┘"));
    return lines;
  }

  private String rule(List<Integer> widths, String left, String middle, String right) {
    return theme.faint(
        widths.stream()
            .map(width -> "─".repeat(width + 2))
            .collect(Collectors.joining(middle, left, right)));
  }

  private List<String> row(
      List<List<String>> cells, List<Integer> widths, UnaryOperator<String> style) {
    List<List<String>> columns = new ArrayList<>();
    for (int column = 0; column < cells.size(); column++) {
      int width = Math.max(1, widths.get(column));
      columns.add(
          cells.get(column).stream().flatMap(text -> Wrapping.wrap(text, width).stream()).toList());
    }
    int height = Collections.max(columns.stream().map(List::size).toList());
    String border = theme.faint("│");
    return IntStream.range(0, height)
        .mapToObj(line ->
            IntStream.range(0, columns.size())
                .mapToObj(column -> {
                  UnaryOperator<String> cellStyle = column == 0 ? theme::strong : style;
                  return cell(columns.get(column), line, widths.get(column), cellStyle);
                })
                .collect(Collectors.joining(border, border, border)))
        .toList();
  }

  private static String cell(List<String> lines, int line, int width, UnaryOperator<String> style) {
    String text = line < lines.size() ? lines.get(line) : "";
    return " " + style.apply(Wrapping.pad(text, width)) + " ";
  }
}
