package rollenkompass.corpus.document;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;
import rollenkompass.corpus.SourceSpan;
import rollenkompass.corpus.format.Table;

/** Reads a table of Markdown: each row below the first is a statement. */
final class MarkdownTable extends AbstractVisitor {
  private final List<TableRow> rows = new ArrayList<>();
  private final Path file;
  private final String document;
  private final int from;

  /**
   * A reader of one table.
   *
   * @param file where the document was read from, for faults
   * @param from where the text behind the front matter starts
   */
  MarkdownTable(Path file, String document, int from) {
    this.file = file;
    this.document = document;
    this.from = from;
  }

  /** The rows of {@code table}, which stands in {@code section}, as statements. */
  List<Block> blocks(TableBlock table, Section section) {
    table.accept(this);
    return blocks(section);
  }

  @Override
  public void visit(CustomNode node) {
    if (node instanceof TableRow row) {
      rows.add(row);
    } else {
      visitChildren(node);
    }
  }

  private List<Block> blocks(Section section) {
    List<List<String>> cells = rows.stream().map(this::cells).toList();
    List<Table.Line> lines = new Table(cells, Table.Header.MARKED).lines();
    List<Block> blocks = new ArrayList<>();
    for (int i = 1; i < rows.size(); i++) {
      Optional<String> shown = lines.get(i).shown();
      if (shown.isPresent()) {
        blocks.add(block(rows.get(i), section, shown.get()));
      }
    }
    return blocks;
  }

  private Block block(TableRow row, Section section, String shown) {
    SourceSpan span = span(row);
    Optional<ItemMark> mark = mark((TableCell) row.getLastChild());
    return new Block(
        mark.map(ItemMark::id), section, "", shown, span, mark.flatMap(ItemMark::origin));
  }

  private List<String> cells(TableRow row) {
    List<String> cells = new ArrayList<>();
    for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
      cells.add(PlainText.ofMarkdown(content((TableCell) cell).replace("\\|", "|")));
    }
    return cells;
  }

  private Optional<ItemMark> mark(TableCell cell) {
    List<org.commonmark.node.SourceSpan> spans = cell.getSourceSpans();
    if (spans.isEmpty()) {
      return Optional.empty();
    }
    int start = from + spans.getFirst().getInputIndex();
    return ItemMark.atEndOf(file, document, new SourceSpan(start, start + raw(cell).length()));
  }

  /** What stands in a cell, without the mark at its end. */
  private String content(TableCell cell) {
    String raw = raw(cell);
    return mark(cell).map(mark -> raw.substring(0, mark.start())).orElse(raw);
  }

  private String raw(TableCell cell) {
    StringBuilder raw = new StringBuilder();
    cell.getSourceSpans()
        .forEach(span ->
            raw.append(
                document,
                from + span.getInputIndex(),
                from + span.getInputIndex() + span.getLength()));
    return raw.toString();
  }

  /** From the start of the first cell with text to the end of the last one, without its id. */
  private SourceSpan span(TableRow row) {
    int start = Integer.MAX_VALUE;
    int end = 0;
    for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
      String content = content((TableCell) cell);
      if (!content.isBlank()) {
        int cellStart = from + cell.getSourceSpans().getFirst().getInputIndex();
        int blanks = content.length() - content.stripLeading().length();
        start = Math.min(start, cellStart + blanks);
        end = Math.max(end, cellStart + content.stripTrailing().length());
      }
    }
    return new SourceSpan(start, end);
  }
}
