package rollenkompass.corpus.document;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import rollenkompass.corpus.SourceSpan;

/**
 * Reads Markdown: a paragraph, list item, row of a table or block of HTML is a statement, and so is
 * each line of a paragraph that is nothing but lines of the form {@code Label: text}; headings say
 * what it is about, and a mark at its end names it and its origin.
 */
final class MarkdownReader {
  private static final Parser PARSER =
      Parser.builder()
          .extensions(List.of(TablesExtension.create()))
          .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
          .build();

  private static final Pattern BOLD_LABEL =
      Pattern.compile("\\A(?:\\*\\*|__)([^*_]{1,80}?):?(?:\\*\\*|__):?\\s++(?=\\S)");

  private final Headings headings;

  MarkdownReader(Headings headings) {
    this.headings = headings;
  }

  /**
   * The statements of a document in their order.
   *
   * @param file where the document was read from, for faults
   * @param from where the text behind the front matter starts; spans count from the document's
   *     start
   * @throws CorpusException where the mark of a statement is not as it should be
   */
  List<Block> read(Path file, String document, int from) {
    Node root = PARSER.parse(document.substring(from));
    Collector collector = new Collector(file, document, from, LinkTargets.of(root));
    root.accept(collector);
    return collector.blocks;
  }

  /** The text of the first heading. */
  static Optional<String> title(String document, int from) {
    Node node = PARSER.parse(document.substring(from)).getFirstChild();
    return node instanceof Heading heading ? Optional.of(text(heading)) : Optional.empty();
  }

  private final class Collector extends AbstractVisitor {
    private final Path file;
    private final String document;
    private final int from;
    private final LinkTargets linkTargets;
    private final List<Block> blocks = new ArrayList<>();
    private final HeadingPath path = new HeadingPath(headings);

    Collector(Path file, String document, int from, LinkTargets linkTargets) {
      this.file = file;
      this.document = document;
      this.from = from;
      this.linkTargets = linkTargets;
    }

    @Override
    public void visit(Heading heading) {
      path.enter(heading.getLevel(), text(heading));
    }

    @Override
    public void visit(Paragraph paragraph) {
      List<org.commonmark.node.SourceSpan> lines = paragraph.getSourceSpans();
      if (lines.size() > 1 && lines.stream().allMatch(this::isLabelled)) {
        lines.forEach(line -> add(paragraph, List.of(line)));
      } else {
        add(paragraph);
      }
    }

    private boolean isLabelled(org.commonmark.node.SourceSpan line) {
      int start = from + line.getInputIndex();
      return Labels.PATTERN.matcher(document.substring(start, start + line.getLength())).find();
    }

    @Override
    public void visit(FencedCodeBlock code) {
      add(code);
    }

    @Override
    public void visit(IndentedCodeBlock code) {
      add(code);
    }

    @Override
    public void visit(HtmlBlock html) {
      add(html);
    }

    @Override
    public void visit(CustomBlock block) {
      if (block instanceof TableBlock table) {
        blocks.addAll(new MarkdownTable(file, document, from).blocks(table, path.section()));
      } else {
        visitChildren(block);
      }
    }

    private void add(Node node) {
      add(node, node.getSourceSpans());
    }

    private void add(Node node, List<org.commonmark.node.SourceSpan> spans) {
      int start = from + spans.getFirst().getInputIndex();
      int end = from + spans.getLast().getInputIndex() + spans.getLast().getLength();
      Optional<ItemMark> mark = ItemMark.atEndOf(file, document, new SourceSpan(start, end));
      if (mark.isPresent()) {
        end = start + mark.get().start();
      }
      String raw = document.substring(start, end);
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
      String text = visible(node, content(spans, start, end));
      if (!text.isBlank()) {
        blocks.add(
            new Block(
                mark.map(ItemMark::id),
                path.section(),
                label,
                text,
                new SourceSpan(start, end),
                mark.flatMap(ItemMark::origin)));
      }
    }

    /** What a block holds from {@code start} to {@code end}, without the marks around its lines. */
    private String content(List<org.commonmark.node.SourceSpan> lines, int start, int end) {
      StringBuilder content = new StringBuilder();
      for (org.commonmark.node.SourceSpan line : lines) {
        int first = Math.max(start, from + line.getInputIndex());
        int last = Math.min(end, from + line.getInputIndex() + line.getLength());
        if (first < last) {
          content.append(document, first, last).append('\n');
        }
      }
      return content.toString();
    }

    private String visible(Node block, String content) {
      return switch (block) {
        case HtmlBlock _ -> PlainText.ofHtml(content);
        case Paragraph _ -> PlainText.ofMarkdown(linkTargets.with(content));
        default -> PlainText.ofMarkdown(content);
      };
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
}
