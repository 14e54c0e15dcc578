package rollenkompass.corpus.format.packed;

import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import rollenkompass.corpus.format.Budget;

/**
 * What the styles that a Writer document makes by itself for its paragraphs mean.
 *
 * @param bold the names of those in bold
 * @param titles the names of those for the title of the document
 */
record OdtStyles(Set<String> bold, Set<String> titles) {
  private static final String TITLE = "Title";

  /** The styles in the part with the text. */
  static OdtStyles of(byte[] content, Budget budget) throws XMLStreamException {
    Set<String> bold = new HashSet<>();
    Set<String> titles = new HashSet<>(Set.of(TITLE));
    try (Xml xml = new Xml(content, budget)) {
      String style = "";
      while (xml.next() && !(xml.isStart() && xml.name().equals("body"))) {
        if (xml.isStart() && xml.name().equals("style")) {
          style = xml.attribute("name").orElse("");
          if (xml.attribute("parent-style-name").filter(TITLE::equals).isPresent()) {
            titles.add(style);
          }
        } else if (xml.isStart()
            && xml.name().equals("text-properties")
            && xml.attribute("font-weight").filter("bold"::equals).isPresent()) {
          bold.add(style);
        }
      }
    }
    return new OdtStyles(bold, titles);
  }
}
