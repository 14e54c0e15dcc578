package rollenkompass.corpus.format.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jsoup.nodes.Element;
import rollenkompass.corpus.format.ExtractWriter;
import rollenkompass.corpus.format.Table;

/** Reads the tables of a page. */
final class HtmlTable {
  /** A cell that says to be wider takes as many columns, within reason. */
  private static final int MOST_COLUMNS = 100;

  private static final Set<String> CELLS = Set.of("td", "th");

  private HtmlTable() {}

  /** Whether a table holds data: many pages lay out their text in tables. */
  static boolean isData(Element table) {
    boolean layout =
        table.attr("role").equals("presentation")
            || table.selectFirst("table table, h1, h2, h3, h4, ul, ol, form") != null;
    return !layout && table.select("tr").stream().anyMatch(row -> cells(row).size() > 1);
  }

  /** The table's caption aside, its cells. */
  static Table of(Element table, Function<Element, String> text) {
    List<List<String>> rows = new ArrayList<>();
    Table.Header header = Table.Header.UNKNOWN;
    for (Element row : table.select("tr")) {
      List<Element> cells = cells(row);
      if (cells.isEmpty()) {
        continue;
      }
      if (rows.isEmpty()) {
        header = header(row, cells);
      }
      rows.add(texts(cells, text));
    }
    return new Table(rows, header);
  }

  private static Table.Header header(Element row, List<Element> cells) {
    boolean inHead = row.parent() != null && row.parent().normalName().equals("thead");
    if (inHead || cells.stream().allMatch(cell -> cell.normalName().equals("th"))) {
      return Table.Header.MARKED;
    }
    boolean namesItself = cells.getFirst().normalName().equals("th");
    return namesItself ? Table.Header.NONE : Table.Header.UNKNOWN;
  }

  private static List<Element> cells(Element row) {
    return row.children().stream().filter(cell -> CELLS.contains(cell.normalName())).toList();
  }

  private static List<String> texts(List<Element> cells, Function<Element, String> text) {
    List<String> texts = new ArrayList<>();
    for (Element cell : cells) {
      texts.add(ExtractWriter.folded(text.apply(cell)));
      for (int i = 1; i < columns(cell) && texts.size() < MOST_COLUMNS; i++) {
        texts.add("");
      }
    }
    return texts;
  }

  private static int columns(Element cell) {
    String columns = cell.attr("colspan");
    return columns.matches("\\d{1,3}") ? Integer.parseInt(columns) : 1;
  }
}
