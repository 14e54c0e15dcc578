package rollenkompass.corpus.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import rollenkompass.corpus.SourceSpan;
import rollenkompass.corpus.format.Element;
import rollenkompass.corpus.format.Extract;

/** Turns what a file of another program says into statements that stand in sections. */
final class ExtractBlocks {
  private final Headings headings;

  ExtractBlocks(Headings headings) {
    this.headings = headings;
  }

  /** The statements in their order. */
  List<Block> of(Extract extract) {
    HeadingPath path = new HeadingPath(headings);
    List<Block> blocks = new ArrayList<>();
    for (Element element : extract.elements()) {
      switch (element) {
        case Element.Heading heading -> path.enter(heading.level(), heading.text());
        case Element.Prose prose -> blocks.add(prose(path.section(), prose, extract.text()));
        case Element.Row row ->
            blocks.add(
                block(path.section(), "", row.text(), new SourceSpan(row.start(), row.end())));
      }
    }
    return blocks;
  }

  /** A statement, its label apart where it stands on one line with what follows. */
  private static Block prose(Section section, Element.Prose prose, String document) {
    SourceSpan span = new SourceSpan(prose.start(), prose.end());
    Matcher label = Labels.PATTERN.matcher(prose.text());
    if (!label.find() || !span.in(document).startsWith(label.group())) {
      return block(section, "", prose.text(), span);
    }
    return block(
        section,
        label.group(1),
        prose.text().substring(label.end()),
        new SourceSpan(span.start() + label.end(), span.end()));
  }

  private static Block block(Section section, String label, String text, SourceSpan span) {
    return new Block(Optional.empty(), section, label, text, span);
  }
}
