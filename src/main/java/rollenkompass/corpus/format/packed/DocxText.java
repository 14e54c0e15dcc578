package rollenkompass.corpus.format.packed;

import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/** Reads the main part of a Word document. */
final class DocxText {
  /** What is no text of the present version, or stands there a second time for older programs. */
  private static final Set<String> SKIPPED =
      Set.of("del", "moveFrom", "Fallback", "instrText", "rubyBase", "sectPr");

  private final Xml xml;
  private final DocxStyles styles;
  private final Map<String, String> notes;
  private final OfficeBlocks blocks;
  private boolean bold;
  private boolean styleIsBold;
  private int columns = 1;

  DocxText(Xml xml, DocxStyles styles, Map<String, String> notes, OfficeBlocks blocks) {
    this.xml = xml;
    this.styles = styles;
    this.notes = notes;
    this.blocks = blocks;
  }

  /** Hands every block on in its order. */
  void read() throws XMLStreamException {
    while (xml.next()) {
      if (xml.isStart()) {
        start();
      } else if (xml.isEnd()) {
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
    switch (name) {
      case "p" -> startParagraph();
      case "r" -> bold = styleIsBold;
      case "b" -> bold = isOn();
      case "t" -> blocks.text(xml.content(), bold);
      case "tab", "br", "cr" -> blocks.text(" ", bold);
      case "noBreakHyphen" -> blocks.text("-", bold);
      case "footnoteReference" -> note("footnote");
      case "endnoteReference" -> note("endnote");
      case "tbl" -> blocks.startTable();
      case "tr" -> blocks.startRow();
      case "tblHeader" -> markHeader();
      case "tc" -> blocks.startCell();
      case "gridSpan" -> columns = xml.number("val", 1);
      default -> {}
    }
  }

  private void end() {
    switch (xml.name()) {
      case "p" -> blocks.endParagraph();
      case "tc" -> {
        blocks.endCell(columns);
        columns = 1;
      }
      case "tbl" -> blocks.endTable();
      default -> {}
    }
  }

  /** The properties come first in a paragraph; without them the next tag is its content. */
  private void startParagraph() throws XMLStreamException {
    styleIsBold = false;
    int level = 0;
    boolean contents = false;
    nextTag();
    if (xml.isStart() && xml.name().equals("pPr")) {
      while (xml.next() && !(xml.isEnd() && xml.name().equals("pPr"))) {
        if (xml.isStart()) {
          String value = xml.attribute("val").orElse("");
          switch (xml.name()) {
            case "pStyle" -> {
              level = styles.headingLevel(value);
              styleIsBold = styles.isBold(value);
              contents = styles.isContents(value);
            }
            case "outlineLvl" -> level = DocxStyles.level(value);
            case "rPr" -> xml.skip();
            default -> {}
          }
        }
      }
      nextTag();
    }
    open(level, contents);
  }

  private void nextTag() throws XMLStreamException {
    while (xml.next() && xml.isText()) {
      // blanks between tags, which some programs write for people to read
    }
  }

  /** Opens the paragraph; the tag that is read already belongs to it. */
  private void open(int level, boolean contents) throws XMLStreamException {
    blocks.startParagraph(level);
    if (contents) {
      for (int depth = 1 + step(); depth > 0 && xml.next(); ) {
        depth += step();
      }
      blocks.endParagraph();
    } else if (xml.isStart()) {
      start();
    } else if (xml.isEnd()) {
      end();
    }
  }

  /** How much deeper the reader is behind this tag. */
  private int step() {
    return xml.isStart() ? 1 : xml.isEnd() ? -1 : 0;
  }

  private boolean isOn() {
    return DocxStyles.isOn(xml.attribute("val").orElse("1"));
  }

  private void markHeader() {
    if (isOn()) {
      blocks.markHeader();
    }
  }

  private void note(String kind) {
    String text = notes.get(kind + xml.attribute("id").orElse(""));
    if (text != null) {
      blocks.note(text);
    }
  }
}
