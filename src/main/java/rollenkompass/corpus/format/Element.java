package rollenkompass.corpus.format;

/** A part of an extracted document, in the order of reading. */
public sealed interface Element {

  /**
   * A heading.
   *
   * @param level 1 for the highest; levels may be left out
   * @param text its wording, white space folded
   */
  record Heading(int level, String text) implements Element {
    public Heading {
      if (level < 1 || text.isBlank()) {
        throw new IllegalArgumentException("not a heading: " + level + " '" + text + "'");
      }
    }
  }

  /**
   * A paragraph, list item or footnote.
   *
   * @param text as a reader sees it, white space folded
   * @param start where its wording stands in the extracted text, in UTF-16 code units
   * @param end the position behind it
   */
  record Prose(String text, int start, int end) implements Element {
    public Prose {
      requireSpan(text, start, end);
    }
  }

  /**
   * A row of a table.
   *
   * @param text its cells, each behind the header of its column: {@code Unit: Sales; Phone: 12}
   * @param start where the cells alone stand in the extracted text
   * @param end the position behind them
   */
  record Row(String text, int start, int end) implements Element {
    public Row {
      requireSpan(text, start, end);
    }
  }

  private static void requireSpan(String text, int start, int end) {
    if (text.isBlank() || start < 0 || end <= start) {
      throw new IllegalArgumentException("no statement: '" + text + "' " + start + ".." + end);
    }
  }
}
