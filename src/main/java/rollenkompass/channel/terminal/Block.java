package rollenkompass.channel.terminal;

import java.util.ArrayList;
import java.util.List;

/** A piece of an answer as the terminal shows it, its references already in the text. */
sealed interface Block {
  /** A sentence or several. */
  record Paragraph(String text) implements Block {}

  /** The title of the items below it. */
  record Heading(String text) implements Block {}

  /**
   * One statement.
   *
   * @param label may be empty
   */
  record Item(String label, String text) implements Block {
    /** The label and the text in one line. */
    String line() {
      return label.isEmpty() ? text : label + ": " + text;
    }

    /** The same statement as one about {@code subject}. */
    Item under(String subject) {
      return new Item(label.isEmpty() ? subject : subject + ", " + label, text);
    }
  }

  /**
   * Roles side by side.
   *
   * @param columns the names of the roles
   */
  record Grid(List<String> columns, List<Row> rows) implements Block {
    public Grid {
      columns = List.copyOf(columns);
      rows = List.copyOf(rows);
    }

    /**
     * The same as a list: each row's label as a heading, below it the statements by column; several
     * statements of a column stand under its name.
     */
    List<Block> asList() {
      List<Block> blocks = new ArrayList<>();
      for (Row row : rows) {
        if (row.isLong()) {
          addColumns(blocks, row);
        } else {
          addLines(blocks, row);
        }
      }
      return blocks;
    }

    private void addColumns(List<Block> blocks, Row row) {
      String topic = row.label().isBlank() ? "" : row.label() + ": ";
      for (int column = 0; column < columns.size(); column++) {
        blocks.add(new Heading(topic + columns.get(column)));
        List<Item> cell = row.cells().get(column);
        if (cell.size() == 1) {
          blocks.add(new Paragraph(cell.getFirst().line()));
        } else {
          blocks.addAll(cell);
        }
      }
    }

    private void addLines(List<Block> blocks, Row row) {
      if (!row.label().isBlank()) {
        blocks.add(new Heading(row.label()));
      }
      for (int column = 0; column < columns.size(); column++) {
        for (Item item : row.cells().get(column)) {
          blocks.add(item.under(columns.get(column)));
        }
      }
    }

    /**
     * One topic.
     *
     * @param cells the statements of each column; at least one in each: silence is one too
     */
    record Row(String label, List<List<Item>> cells) {
      public Row {
        cells = cells.stream().map(List::copyOf).toList();
      }

      /** Whether there are several statements in a cell. */
      boolean isLong() {
        return cells.stream().anyMatch(cell -> cell.size() > 1);
      }
    }
  }
}
