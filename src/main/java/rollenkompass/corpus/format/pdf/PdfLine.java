package rollenkompass.corpus.format.pdf;

import java.util.List;

/**
 * A line on a page.
 *
 * @param page from 1
 * @param top the distance of its base line from the upper edge, in points
 * @param size of most of its letters, in points
 * @param bold whether it is in bold throughout
 * @param words from left to right; one at least
 */
record PdfLine(int page, float top, float size, boolean bold, List<PdfWord> words) {
  /** A gap as wide as this many letters' heights parts two cells; justified text stays below. */
  private static final float CELL_GAP = 1.4f;

  PdfLine {
    words = List.copyOf(words);
  }

  /** Where it starts. */
  float left() {
    return words.getFirst().left();
  }

  /** Where it ends. */
  float right() {
    return words.getLast().right();
  }

  /** Its parts between wide gaps; one for a line of running text. */
  List<PdfWord> cells() {
    return PdfWord.cells(words, CELL_GAP * size);
  }

  /** The whole text. */
  String text() {
    return PdfWord.joined(words).text();
  }

  /** Whether it is printed like {@code other}. */
  boolean looksLike(PdfLine other) {
    return bold == other.bold && sizeKey() == other.sizeKey();
  }

  /** The size in half points: programs round sizes. */
  int sizeKey() {
    return Math.round(size * 2);
  }

  /** Whether it is a row of a table. */
  boolean isRow() {
    return cells().size() > 1;
  }
}
