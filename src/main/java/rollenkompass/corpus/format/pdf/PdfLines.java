package rollenkompass.corpus.format.pdf;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import rollenkompass.corpus.format.Budget;
import rollenkompass.corpus.format.ExtractWriter;

/** Collects the lines of a PDF in the order in which it prints them, columns one after another. */
final class PdfLines extends PDFTextStripper {
  /** The weight from which a font counts as bold, where it tells its weight. */
  private static final float BOLD_WEIGHT = 600;

  private final Budget budget;
  private final List<PdfLine> lines = new ArrayList<>();
  private final List<TextPosition> letters = new ArrayList<>();
  private final List<PdfWord> words = new ArrayList<>();

  PdfLines(Budget budget) {
    this.budget = budget;
    setSortByPosition(false);
  }

  /** The lines of {@code document} that are not blank. */
  List<PdfLine> of(PDDocument document) throws IOException {
    writeText(document, Writer.nullWriter());
    return lines;
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    budget.checkTime();
    super.processOperator(operator, operands);
  }

  @Override
  protected void writeString(String text, List<TextPosition> positions) {
    budget.checkTime();
    if (positions.isEmpty() || text.isBlank()) {
      return;
    }
    String word = ExtractWriter.folded(keepHyphen(text));
    if (!word.isEmpty()) {
      TextPosition last = positions.getLast();
      float right = last.getXDirAdj() + last.getWidthDirAdj();
      words.add(new PdfWord(positions.getFirst().getXDirAdj(), right, word));
      letters.addAll(positions);
    }
  }

  @Override
  protected void writeWordSeparator() {
    // words are kept apart
  }

  @Override
  protected void writeLineSeparator() {
    endLine();
  }

  @Override
  protected void endPage(PDPage page) {
    endLine();
  }

  /** A soft hyphen that is printed at the end is one like any other. */
  private static String keepHyphen(String text) {
    String stripped = text.stripTrailing();
    return stripped.endsWith("\u00ad") ? stripped.substring(0, stripped.length() - 1) + "-" : text;
  }

  private void endLine() {
    if (!words.isEmpty()) {
      boolean bold = letters.stream().allMatch(PdfLines::isBoldOrBlank);
      float top = letters.getFirst().getYDirAdj();
      lines.add(new PdfLine(getCurrentPageNo(), top, mostFrequentSize(), bold, words));
      budget.checkText(lines.size());
    }
    words.clear();
    letters.clear();
  }

  private float mostFrequentSize() {
    Map<Float, Integer> counts = new HashMap<>();
    letters.forEach(letter -> counts.merge(height(letter), 1, Integer::sum));
    return counts.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
  }

  private static float height(TextPosition letter) {
    return Math.max(1, letter.getFontSizeInPt());
  }

  private static boolean isBoldOrBlank(TextPosition letter) {
    return letter.getUnicode() == null || letter.getUnicode().isBlank() || isBold(letter.getFont());
  }

  private static boolean isBold(PDFont font) {
    String name = font == null || font.getName() == null ? "" : font.getName();
    if (name.toLowerCase(Locale.ROOT).matches(".*(?:bold|black|heavy|semibold|-bd\\b).*")) {
      return true;
    }
    PDFontDescriptor descriptor = font == null ? null : font.getFontDescriptor();
    return descriptor != null
        && (descriptor.isForceBold() || descriptor.getFontWeight() >= BOLD_WEIGHT);
  }
}
