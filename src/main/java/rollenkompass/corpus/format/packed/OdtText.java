package rollenkompass.corpus.format.packed;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/** Reads the text of an OpenDocument. */
final class OdtText {
  /** What is no text, or repeats text: numbers of notes, comments, old versions, contents. */
  private static final Set<String> SKIPPED =
      Set.of(
          "note-citation",
          "annotation",
          "tracked-changes",
          "table-of-content",
          "alphabetical-index",
          "forms",
          "sequence-decls",
          "scripts",
          "font-face-decls",
          "automatic-styles",
          "title",
          "desc",
          "object",
          "binary-data");

  /** Styles with names of their own in every Writer document. */
  private static final String BOLD = "Strong_20_Emphasis";

  private final Xml xml;
  private final OdtStyles styles;
  private final OfficeBlocks blocks;
  private final Deque<Boolean> bold = new ArrayDeque<>();
  private int columns = 1;

  OdtText(Xml xml, OdtStyles styles, OfficeBlocks blocks) {
    this.xml = xml;
    this.styles = styles;
    this.blocks = blocks;
  }

  /** Hands every block on in its order. */
  void read() throws XMLStreamException {
    while (xml.next()) {
      if (xml.isText()) {
        blocks.text(xml.text(), !bold.isEmpty() && bold.peek());
      } else if (xml.isStart()) {
        start();
      } else {
        end();
      }
    }
  }

  private void start() throws XMLStreamException {
    String name = xml.name();
    if (SKIPPED.contains(name)) {
      xml.skip();
      return;
    }
    String style = xml.attribute("style-name").orElse("");
    boolean inBold = styles.bold().contains(style) || style.equals(BOLD);
    switch (name) {
      case "h" -> startParagraph(xml.number("outline-level", 1), inBold);
      case "p" -> startParagraph(styles.titles().contains(style) ? 1 : 0, inBold);
      case "span" -> bold.push(inBold || (!bold.isEmpty() && bold.peek()));
      case "s", "tab", "line-break" -> blocks.text(" ", true);
      case "note" -> blocks.startNote();
      case "table" -> blocks.startTable();
      case "table-row" -> blocks.startRow();
      case "table-cell", "covered-table-cell" -> startCell();
      default -> {}
    }
  }

  private void startParagraph(int level, boolean inBold) {
    blocks.startParagraph(level);
    bold.push(inBold);
  }

  private void startCell() {
    columns = xml.number("number-columns-repeated", 1);
    blocks.startCell();
  }

  private void end() {
    switch (xml.name()) {
      case "h", "p" -> {
        bold.pop();
        blocks.endParagraph();
      }
      case "span" -> bold.pop();
      case "note" -> blocks.endNote();
      case "table-header-rows" -> blocks.markHeader();
      case "table-cell", "covered-table-cell" -> blocks.endCell(columns);
      case "table" -> blocks.endTable();
      default -> {}
    }
  }
}
