package rollenkompass.corpus.format.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import rollenkompass.corpus.format.ExtractWriter;

/** Tells headings, paragraphs, list items and tables from how the lines of a PDF are printed. */
final class PdfLayout {
  private static final Pattern BULLET =
      Pattern.compile("\\A(?:[•·▪‣◦●○■□–*\\-\\uf0b7\\uf0a7]|\\d{1,2}[.)]|[a-z]\\))\\s+\\S.*");
  private static final Pattern BULLET_ALONE = Pattern.compile("[•·▪‣◦●○■□–*\\-\\uf0b7\\uf0a7]");
  private static final Pattern SENTENCE_END = Pattern.compile("(?s).*[.!?:;…][\"”“»)]?");
  private static final Pattern NO_HEADING_END = Pattern.compile("(?s).*[.,;!…]");

  // Fitted by eye on files printed by LibreOffice and PDFBox: leading within a paragraph varies by
  // a tenth, the space between paragraphs is a quarter of it and more; headings are at least an
  // eighth larger than the text.
  private static final float PARAGRAPH_GAP = 1.22f;
  private static final float HEADING_SIZE = 1.12f;

  /** A last line ends this far from the right edge, as a part of the width. */
  private static final float SHORT_LINE = 0.12f;

  /** The last line of a page goes on where it reaches this far: long words make short lines. */
  private static final float WIDE_LINE = 0.6f;

  private static final int LONGEST_HEADING = 160;

  private final List<PdfLine> lines;
  private final ExtractWriter writer;
  private final int bodySize;
  private final List<Integer> headingSizes;
  private final float right;
  private final float left;
  private final Map<Integer, Float> leading;

  PdfLayout(List<PdfLine> lines, ExtractWriter writer) {
    this.lines = lines;
    this.writer = writer;
    this.bodySize = bodySize(lines);
    TreeSet<Integer> larger = new TreeSet<>(Comparator.reverseOrder());
    lines.stream()
        .map(PdfLine::sizeKey)
        .filter(size -> size > bodySize * HEADING_SIZE)
        .forEach(larger::add);
    this.headingSizes = List.copyOf(larger);
    this.right = (float) lines.stream().mapToDouble(PdfLine::right).max().orElse(0);
    this.left = (float) lines.stream().mapToDouble(PdfLine::left).min().orElse(0);
    this.leading = leading(lines);
  }

  /** Hands every block on in its order. */
  void write() {
    for (int from = 0; from < lines.size(); ) {
      int to = from + 1;
      while (to < lines.size() && belongTogether(lines.get(to - 1), lines.get(to))) {
        to++;
      }
      if (to - from == 1 && namesColumns(to)) {
        to++;
        while (to < lines.size() && belongTogether(lines.get(to - 1), lines.get(to))) {
          to++;
        }
      }
      write(lines.subList(from, to));
      from = to;
    }
  }

  private void write(List<PdfLine> block) {
    PdfLine first = block.getFirst();
    if (block.stream().anyMatch(PdfLine::isRow)) {
      writer.table(PdfTable.of(block));
      return;
    }
    List<String> texts = block.stream().map(PdfLine::text).toList();
    String shown = LineJoin.shown(texts);
    int level = headingLevel(first, shown);
    if (level > 0) {
      writer.heading(level, shown);
    } else {
      writer.prose(withoutBullet(shown), String.join("\n", withoutBullet(texts)));
    }
  }

  /** The level by size; text in bold is below all of them; 0 for what is no heading. */
  private int headingLevel(PdfLine line, String text) {
    boolean possible =
        text.length() <= LONGEST_HEADING
            && text.chars().anyMatch(Character::isLetter)
            && !NO_HEADING_END.matcher(text).matches();
    if (!possible) {
      return 0;
    }
    int level = headingSizes.indexOf(line.sizeKey()) + 1;
    return level == 0 && line.bold() && line.sizeKey() >= bodySize
        ? headingSizes.size() + 1
        : level;
  }

  private boolean belongTogether(PdfLine above, PdfLine below) {
    if (above.isRow() || below.isRow()) {
      return above.isRow() && below.isRow() && above.page() == below.page();
    }
    if (!above.looksLike(below) || BULLET.matcher(below.text()).matches()) {
      return false;
    }
    boolean sentenceEnds = SENTENCE_END.matcher(above.text()).matches();
    float step = below.top() - above.top();
    if (above.page() != below.page() || step <= 0) {
      boolean wide = above.right() > left + WIDE_LINE * (right - left);
      return !sentenceEnds && (wide || Character.isLowerCase(below.text().codePointAt(0)));
    }
    boolean shortLine = above.right() < right - SHORT_LINE * (right - left);
    return step <= PARAGRAPH_GAP * leading.getOrDefault(below.sizeKey(), below.size() * 1.2f)
        && !(sentenceEnds && shortLine);
  }

  /** Whether the line before {@code row} stands close above a table and names its columns. */
  private boolean namesColumns(int row) {
    if (row >= lines.size() || !lines.get(row).isRow()) {
      return false;
    }
    PdfLine line = lines.get(row - 1);
    PdfLine below = lines.get(row);
    float step = below.top() - line.top();
    return !line.isRow()
        && line.page() == below.page()
        && line.sizeKey() == below.sizeKey()
        && step > 0
        && step < 3 * below.size()
        && !SENTENCE_END.matcher(line.text()).matches()
        && PdfTable.names(line, List.of(below));
  }

  private static String withoutBullet(String text) {
    return BULLET_ALONE.matcher(text.substring(0, 1)).matches() && BULLET.matcher(text).matches()
        ? text.substring(1).strip()
        : text;
  }

  private static List<String> withoutBullet(List<String> texts) {
    List<String> rest = new ArrayList<>(texts);
    rest.set(0, withoutBullet(texts.getFirst()));
    return rest;
  }

  /** The size of most letters. */
  private static int bodySize(List<PdfLine> lines) {
    Map<Integer, Integer> letters = new HashMap<>();
    lines.forEach(line -> letters.merge(line.sizeKey(), line.text().length(), Integer::sum));
    return letters.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(0);
  }

  /** The distance of most lines of a size from the one above, in points. */
  private static Map<Integer, Float> leading(List<PdfLine> lines) {
    Map<Integer, Map<Float, Integer>> steps = new HashMap<>();
    for (int i = 1; i < lines.size(); i++) {
      PdfLine above = lines.get(i - 1);
      PdfLine below = lines.get(i);
      float step = Math.round((below.top() - above.top()) * 2) / 2f;
      if (above.page() == below.page()
          && above.looksLike(below)
          && step > below.size() * 0.8f
          && step < below.size() * 2) {
        steps.computeIfAbsent(below.sizeKey(), _ -> new HashMap<>()).merge(step, 1, Integer::sum);
      }
    }
    Map<Integer, Float> leading = new HashMap<>();
    steps.forEach((size, counts) ->
        leading.put(
            size,
            counts.entrySet().stream()
                .max(
                    Map.Entry.<Float, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .orElseThrow()
                .getKey()));
    return leading;
  }
}
