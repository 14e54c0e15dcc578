package rollenkompass.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentRenderer;

/**
 * Reads Markdown: a paragraph or list item is a statement, headings say what it is about, and
 * {@code {#id}} at its end names it.
 */
final class MarkdownReader {
  private static final Parser PARSER =
      Parser.builder().includeSourceSpans(IncludeSourceSpans.BLOCKS).build();
  private static final TextContentRenderer PLAIN =
      TextContentRenderer.builder().lineBreakRendering(LineBreakRendering.STRIP).build();
  private static final Pattern ID = Pattern.compile("\\s*\\{#([^{}\\s]+)}\\s*\\z");
  private static final Pattern BOLD_LABEL =
      Pattern.compile("\\A(?:\\*\\*|__)([^*_]{1,80}?):?(?:\\*\\*|__):?\\s+");

  private final Headings headings;

  MarkdownReader(Headings headings) {
    this.headings = headings;
  }

  /**
   * The statements of a document in their order.
   *
   * @param from where the text behind the front matter starts; spans count from the document's
   *     start
   */
  List<Block> read(String document, int from) {
    Collector collector = new Collector(document, from);
    PARSER.parse(document.substring(from)).accept(collector);
    return collector.blocks;
  }

  /** The text of the first heading. */
  static Optional<String> title(String document, int from) {
    Node node = PARSER.parse(document.substring(from)).getFirstChild();
    return node instanceof Heading heading ? Optional.of(text(heading)) : Optional.empty();
  }

  private final class Collector extends AbstractVisitor {
    private final String document;
    private final int from;
    private final List<Block> blocks = new ArrayList<>();
    private final TreeMap<Integer, String> open = new TreeMap<>();
    private Section section = Section.TOP;

    Collector(String document, int from) {
      this.document = document;
      this.from = from;
    }

    @Override
    public void visit(Heading heading) {
      open.tailMap(heading.getLevel(), true).clear();
      open.put(heading.getLevel(), text(heading));
      section = section();
    }

    @Override
    public void visit(Paragraph paragraph) {
      add(paragraph);
    }

    @Override
    public void visit(FencedCodeBlock code) {
      add(code);
    }

    @Override
    public void visit(IndentedCodeBlock code) {
      add(code);
    }

    private void add(Node node) {
      var spans = node.getSourceSpans();
      int start = from + spans.getFirst().getInputIndex();
      int end = from + spans.getLast().getInputIndex() + spans.getLast().getLength();
      String raw = document.substring(start, end);
      Matcher id = ID.matcher(raw);
      Optional<String> passageId = Optional.empty();
      if (id.find()) {
        passageId = Optional.of(id.group(1));
        end = start + id.start();
      }
      String label = "";
      Matcher bold = BOLD_LABEL.matcher(raw);
      Matcher plain = Labels.PATTERN.matcher(raw);
      if (bold.find()) {
        label = bold.group(1).strip();
        start += bold.end();
      } else if (plain.find()) {
        label = plain.group(1);
        start += plain.end();
      }
      String text = plainText(document.substring(start, Math.max(start, end)));
      if (!text.isBlank()) {
        blocks.add(new Block(passageId, section, label, text, new SourceSpan(start, end)));
      }
    }

    private Section section() {
      Section inner = Section.TOP;
      for (String heading : open.values()) {
        inner = within(inner, heading);
      }
      return inner;
    }

    private Section within(Section outer, String heading) {
      List<String> path = new ArrayList<>(outer.headings());
      path.add(heading);
      List<Role> named = headings.roles(heading);
      Optional<Role> role = named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
      Optional<Topic> topic = headings.topic(heading);
      return new Section(path, role.or(outer::role), topic.or(outer::topic));
    }
  }

  private static String text(Heading heading) {
    StringBuilder text = new StringBuilder();
    heading.accept(
        new AbstractVisitor() {
          @Override
          public void visit(Text part) {
            text.append(part.getLiteral());
          }

          @Override
          public void visit(Code part) {
            text.append(part.getLiteral());
          }
        });
    return text.toString().strip();
  }

  private static String plainText(String markdown) {
    return PLAIN.render(PARSER.parse(markdown)).replaceAll("\\s+", " ").strip();
  }
}
