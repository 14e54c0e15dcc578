package rollenkompass.corpus.document;

import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentNodeRendererContext;
import org.commonmark.renderer.text.TextContentRenderer;

/** What a reader sees of Markdown: links are their text, images their alternative text. */
final class PlainText {
  private static final Parser PARSER = Parser.builder().build();
  private static final TextContentRenderer RENDERER =
      TextContentRenderer.builder()
          .lineBreakRendering(LineBreakRendering.STRIP)
          .nodeRendererFactory(ContentOnly::new)
          .build();
  private static final Pattern INVISIBLE =
      Pattern.compile(
          "(?is)<!--.*?(?:-->|\\z)|<(script|style)\\b.*?(?:</\\1\\s*>|\\z)|<[/!?]?[a-z][^<>]*>");
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private PlainText() {}

  /** The text of {@code markdown}, white space folded. */
  static String ofMarkdown(String markdown) {
    return folded(RENDERER.render(PARSER.parse(markdown)));
  }

  /** The text of {@code html}, without comments, scripts and tags, white space folded. */
  static String ofHtml(String html) {
    return ofMarkdown(folded(INVISIBLE.matcher(html).replaceAll(" ")));
  }

  private static String folded(String text) {
    return BLANKS.matcher(text).replaceAll(" ").strip();
  }

  /** Renders what is inside, and neither addresses nor quotation marks nor tags. */
  private record ContentOnly(TextContentNodeRendererContext context) implements NodeRenderer {
    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
      return Set.of(Link.class, Image.class, BlockQuote.class, HtmlInline.class);
    }

    @Override
    public void render(Node node) {
      if (node instanceof HtmlInline tag && tag.getLiteral().startsWith("<br")) {
        context.getWriter().whitespace();
      }
      for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
        context.render(child);
      }
    }
  }
}
