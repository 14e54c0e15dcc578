package rollenkompass.corpus.format.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of a line without a wide gap.
 *
 * @param left where it starts, in points from the left edge
 * @param right where it ends
 */
record PdfWord(float left, float right, String text) {
  float middle() {
    return (left + right) / 2;
  }

  /** The words of one cell as one. */
  static PdfWord joined(List<PdfWord> words) {
    List<String> texts = words.stream().map(PdfWord::text).toList();
    return new PdfWord(words.getFirst().left(), words.getLast().right(), String.join(" ", texts));
  }

  /**
   * Words between wide gaps as one each.
   *
   * @param gap how wide a gap is that parts cells
   */
  static List<PdfWord> cells(List<PdfWord> words, float gap) {
    List<PdfWord> cells = new ArrayList<>();
    List<PdfWord> cell = new ArrayList<>();
    for (PdfWord word : words) {
      if (!cell.isEmpty() && word.left() - cell.getLast().right() > gap) {
        cells.add(joined(cell));
        cell.clear();
      }
      cell.add(word);
    }
    cells.add(joined(cell));
    return cells;
  }
}
