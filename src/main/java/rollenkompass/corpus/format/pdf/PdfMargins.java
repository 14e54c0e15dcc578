package rollenkompass.corpus.format.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Leaves out what is printed on the margins of page after page: headers, footers, page numbers. */
final class PdfMargins {
  /** How many lines at the top and at the bottom of a page may belong to its margin. */
  private static final int LINES = 3;

  /** A margin stands on at least half of the pages, and on two: chapters may have their own. */
  private static final int LEAST_PAGES = 2;

  private PdfMargins() {}

  /** The lines without those of the margins; their order stays. */
  static List<PdfLine> removed(List<PdfLine> lines) {
    Map<Integer, List<PdfLine>> pages = new TreeMap<>();
    lines.forEach(line -> pages.computeIfAbsent(line.page(), _ -> new ArrayList<>()).add(line));
    List<List<PdfLine>> margins = pages.values().stream().map(PdfMargins::candidates).toList();
    Map<String, Integer> counts = new HashMap<>();
    for (List<PdfLine> margin : margins) {
      Set<String> keys = new HashSet<>();
      margin.forEach(line -> keys.add(key(line)));
      keys.forEach(key -> counts.merge(key, 1, Integer::sum));
    }
    int least = Math.max(LEAST_PAGES, (pages.size() + 1) / 2);
    Set<PdfLine> removed = new HashSet<>();
    for (List<PdfLine> margin : margins) {
      margin.stream().filter(line -> counts.get(key(line)) >= least).forEach(removed::add);
    }
    return lines.stream().filter(line -> !removed.contains(line)).toList();
  }

  private static List<PdfLine> candidates(List<PdfLine> page) {
    List<PdfLine> fromTop = page.stream().sorted(Comparator.comparingDouble(PdfLine::top)).toList();
    int size = fromTop.size();
    Set<PdfLine> candidates = new HashSet<>(fromTop.subList(0, Math.min(LINES, size)));
    candidates.addAll(fromTop.subList(Math.max(0, size - LINES), size));
    return List.copyOf(candidates);
  }

  /** The same for lines that differ in a number alone and stand at the same height. */
  private static String key(PdfLine line) {
    return Math.round(line.top()) + " " + line.text().replaceAll("\\d+", "#");
  }
}
