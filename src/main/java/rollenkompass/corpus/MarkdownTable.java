package rollenkompass.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;
import rollenkompass.corpus.format.Table;

/** Reads a table of Markdown: each row below the first is a statement. */
final class MarkdownTable extends AbstractVisitor {
  private final List<TableRow> rows = new ArrayList<>();
  private final String document;
  private final int from;

  private MarkdownTable(String document, int from) {
    this.document = document;
    this.from = from;
  }

  /** The rows of {@code table}, which stands in {@code section}, as statements. */
  static List<Block> of(TableBlock table, String document, int from, Section section) {
    MarkdownTable reader = new MarkdownTable(document, from);
    table.accept(reader);
    return reader.blocks(section);
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
    Matcher id = MarkdownReader.ID.matcher(raw((TableCell) row.getLastChild()));
    Optional<String> name = id.find() ? Optional.of(id.group(1)) : Optional.empty();
    return new Block(name, section, "", shown, span);
  }

  private List<String> cells(TableRow row) {
    List<String> cells = new ArrayList<>();
    for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
      String content = MarkdownReader.ID.matcher(raw((TableCell) cell)).replaceFirst("");
      cells.add(PlainText.ofMarkdown(content.replace("\\|", "|")));
    }
    return cells;
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
      String raw = raw((TableCell) cell);
      Matcher id = MarkdownReader.ID.matcher(raw);
      String content = id.find() ? raw.substring(0, id.start()) : raw;
      if (!content.isBlank()) {
        int cellStart = from + cell.getSourceSpans().getFirst().getInputIndex();
        start = Math.min(start, cellStart);
        end = Math.max(end, cellStart + content.length());
      }
    }
    return new SourceSpan(start, end);
  }
}
