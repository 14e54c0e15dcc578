package rollenkompass.channel.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Sets blocks as lines.
 *
 * @param width of a line in columns; {@link #UNBOUNDED} for lines as long as their sentences
 */
record Page(Theme theme, int width) {
  static final int UNBOUNDED = Integer.MAX_VALUE;

  /** On a page without end a table stays readable up to here; a wider one becomes a list. */
  private static final int WIDEST_TABLE = 100;

  /** The lines of {@code blocks}, with an empty one between paragraphs, lists and tables. */
  List<String> set(List<Block> blocks) {
    List<String> lines = new ArrayList<>();
    Block previous = null;
    for (Block block : blocks) {
      if (previous != null && !belongTogether(previous, block)) {
        lines.add("");
      }
      lines.addAll(set(block));
      previous = block;
    }
    return lines;
  }

  private static boolean belongTogether(Block upper, Block lower) {
    return upper instanceof Block.Heading
        || (lower instanceof Block.Item && upper instanceof Block.Item);
  }

  private List<String> set(Block block) {
    return switch (block) {
      case Block.Paragraph paragraph -> Wrapping.wrap(paragraph.text(), width);
      case Block.Heading heading ->
          Wrapping.wrap(heading.text(), width).stream().map(theme::strong).toList();
      case Block.Item item -> hanging("• ", item);
      case Block.Grid grid -> table(grid).orElseGet(() -> set(grid.asList()));
    };
  }

  private Optional<List<String>> table(Block.Grid grid) {
    GridTable table = new GridTable(grid, theme);
    return width == UNBOUNDED ? table.whole(WIDEST_TABLE) : table.fitted(width);
  }

  /** An item with its label marked, its lines below the first one indented like the text. */
  private List<String> hanging(String bullet, Block.Item item) {
    int indent = Wrapping.widthOf(bullet);
    List<String> lines = Wrapping.wrap(item.line(), Math.max(1, width - indent));
    return Stream.concat(
            Stream.of(bullet + marked(lines.getFirst(), item.label())),
            lines.stream().skip(1).map(line -> " ".repeat(indent) + line))
        .toList();
  }

  private String marked(String line, String label) {
    String start = label + ":";
    return !label.isEmpty() && line.startsWith(start)
        ? theme.strong(start) + line.substring(start.length())
        : line;
  }
}
