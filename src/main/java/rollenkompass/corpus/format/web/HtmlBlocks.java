package rollenkompass.corpus.format.web;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeFilter.FilterResult;
import rollenkompass.corpus.format.Budget;
import rollenkompass.corpus.format.ExtractWriter;

/** Reads the blocks of a page in their order. Walks instead of recursing: pages nest deeply. */
public final class HtmlBlocks implements NodeFilter {
  /** What does not end a paragraph. */
  private static final Set<String> INLINE =
      Set.of(
          "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn",
          "em", "font", "i", "img", "ins", "kbd", "label", "mark", "meter", "output", "q", "rp",
          "rt", "ruby", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "time",
          "tt", "u", "var", "wbr", "nobr", "center");

  private final ExtractWriter writer;
  private final Budget budget;
  private final StringBuilder open = new StringBuilder();
  private String term = "";
  private boolean broken;

  public HtmlBlocks(ExtractWriter writer, Budget budget) {
    this.writer = writer;
    this.budget = budget;
  }

  /** Writes what is in {@code content}. */
  public void read(Element content) {
    content.filter(this);
    endParagraph();
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      open.append(text.getWholeText());
      broken = broken && text.isBlank();
      return FilterResult.CONTINUE;
    }
    if (!(node instanceof Element element) || (depth > 0 && HtmlContent.leavesOut(element))) {
      return FilterResult.SKIP_ENTIRELY;
    }
    budget.checkTime();
    return start(element);
  }

  private FilterResult start(Element element) {
    String name = element.normalName();
    if (INLINE.contains(name)) {
      return FilterResult.CONTINUE;
    }
    if (name.equals("br")) {
      lineBreak();
      return FilterResult.CONTINUE;
    }
    endParagraph();
    if (isHeading(name)) {
      writer.heading(name.charAt(1) - '0', text(element));
      return FilterResult.SKIP_ENTIRELY;
    }
    if (name.equals("table") && HtmlTable.isData(element)) {
      writer.table(HtmlTable.of(element, HtmlBlocks::text));
      return FilterResult.SKIP_ENTIRELY;
    }
    if (name.equals("dt")) {
      term = text(element);
      return FilterResult.SKIP_ENTIRELY;
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element && !INLINE.contains(element.normalName())) {
      if (element.normalName().equals("dd") && !term.isEmpty() && !open.toString().isBlank()) {
        writer.definition(term, open.toString());
        open.setLength(0);
        term = "";
      } else if (!element.normalName().equals("br")) {
        endParagraph();
      }
    }
    return FilterResult.CONTINUE;
  }

  /** Two breaks in a row end a paragraph. */
  private void lineBreak() {
    if (broken) {
      endParagraph();
    }
    open.append('\n');
    broken = true;
  }

  private void endParagraph() {
    writer.prose(open.toString());
    open.setLength(0);
    broken = false;
  }

  private static boolean isHeading(String name) {
    return name.length() == 2
        && name.charAt(0) == 'h'
        && name.charAt(1) >= '1'
        && name.charAt(1) <= '6';
  }

  /** Everything that can be read in {@code element}. */
  private static String text(Element element) {
    StringBuilder text = new StringBuilder();
    element.filter(
        new NodeFilter() {
          @Override
          public FilterResult head(Node node, int depth) {
            if (node instanceof TextNode part) {
              text.append(part.getWholeText());
            } else if (node instanceof Element inner) {
              if (depth > 0 && HtmlContent.leavesOut(inner)) {
                return FilterResult.SKIP_ENTIRELY;
              }
              text.append(INLINE.contains(inner.normalName()) ? "" : " ");
            }
            return FilterResult.CONTINUE;
          }

          @Override
          public FilterResult tail(Node node, int depth) {
            boolean block = node instanceof Element e && !INLINE.contains(e.normalName());
            text.append(block ? " " : "");
            return FilterResult.CONTINUE;
          }
        });
    return text.toString();
  }
}
