package rollenkompass.corpus.format.packed;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import rollenkompass.corpus.format.ExtractWriter;
import rollenkompass.corpus.format.Table;

/**
 * Puts the paragraphs and tables of an office document together as its tags come. Paragraphs may
 * stand in others (text boxes) and tables in tables: the inner ones come first, and an inner table
 * is text of its cell.
 */
final class OfficeBlocks {
  /** The level below every real one: of a short line in bold that stands for a heading. */
  private static final int LEVEL_OF_BOLD_LINE = 10;

  private static final int LONGEST_BOLD_HEADING = 80;
  private static final int MOST_COLUMNS = 100;

  private final ExtractWriter writer;
  private final Deque<Paragraph> open = new ArrayDeque<>();
  private final List<String> notes = new ArrayList<>();
  private final List<List<String>> rows = new ArrayList<>();
  private Table.Header header = Table.Header.UNKNOWN;
  private int tableDepth;
  private boolean inNote;

  OfficeBlocks(ExtractWriter writer) {
    this.writer = writer;
  }

  /**
   * A paragraph starts.
   *
   * @param level of the heading that it is; 0 for a plain one
   */
  void startParagraph(int level) {
    open.push(new Paragraph(level));
  }

  /** Adds text to the paragraph. */
  void text(String text, boolean bold) {
    if (!open.isEmpty()) {
      open.peek().add(text, bold);
    }
  }

  /** The paragraph ends. */
  void endParagraph() {
    Paragraph paragraph = open.pop();
    String text = ExtractWriter.folded(paragraph.text.toString());
    if (inNote) {
      notes.add(text);
    } else if (tableDepth > 0) {
      addToCell(text);
    } else {
      int level = paragraph.headingLevel(text);
      if (level > 0) {
        writer.heading(level, text);
      } else {
        writer.prose(text);
      }
      writeNotes();
    }
  }

  /** A footnote starts: its paragraphs follow the one that it stands in. */
  void startNote() {
    inNote = true;
  }

  /** The footnote ends. */
  void endNote() {
    inNote = false;
  }

  /** Adds a footnote that stands elsewhere in the document. */
  void note(String text) {
    notes.add(text);
  }

  /** A table starts. */
  void startTable() {
    tableDepth++;
    if (tableDepth == 1) {
      header = Table.Header.UNKNOWN;
    }
  }

  /** The row that has started names the columns, if it is the first. */
  void markHeader() {
    if (tableDepth == 1 && rows.size() == 1) {
      header = Table.Header.MARKED;
    }
  }

  /** A row of the table starts. */
  void startRow() {
    if (tableDepth == 1) {
      rows.add(new ArrayList<>());
    }
  }

  /** A cell of the row starts. */
  void startCell() {
    if (tableDepth == 1 && !rows.isEmpty()) {
      rows.getLast().add("");
    }
  }

  /**
   * The cell ends.
   *
   * @param columns how many it takes
   */
  void endCell(int columns) {
    for (int i = 1; i < columns && tableDepth == 1 && !rows.isEmpty(); i++) {
      if (rows.getLast().size() < MOST_COLUMNS) {
        rows.getLast().add("");
      }
    }
  }

  /** The table ends. A table of one column is a frame around its text. */
  void endTable() {
    tableDepth--;
    if (tableDepth == 0) {
      rows.removeIf(List::isEmpty);
      if (rows.stream().allMatch(row -> row.size() == 1)) {
        rows.forEach(row -> writer.prose(row.getFirst()));
      } else {
        writer.table(new Table(rows, header));
      }
      rows.clear();
      writeNotes();
    }
  }

  private void addToCell(String text) {
    if (!rows.isEmpty() && !rows.getLast().isEmpty()) {
      List<String> cells = rows.getLast();
      cells.set(cells.size() - 1, (cells.getLast() + " " + text).strip());
    }
  }

  private void writeNotes() {
    notes.forEach(writer::prose);
    notes.clear();
  }

  /** A paragraph that has not ended yet. */
  private static final class Paragraph {
    private final int level;
    private final StringBuilder text = new StringBuilder();
    private boolean bold = true;

    Paragraph(int level) {
      this.level = level;
    }

    void add(String part, boolean partIsBold) {
      text.append(part);
      bold = bold && (partIsBold || part.isBlank());
    }

    int headingLevel(String folded) {
      boolean boldLine =
          bold
              && !folded.isEmpty()
              && folded.length() <= LONGEST_BOLD_HEADING
              && !folded.matches("(?s).*[.!?;,]");
      return level == 0 && boldLine ? LEVEL_OF_BOLD_LINE : level;
    }
  }
}
