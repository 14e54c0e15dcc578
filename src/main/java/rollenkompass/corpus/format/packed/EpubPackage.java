package rollenkompass.corpus.format.packed;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import rollenkompass.corpus.format.Budget;

/**
 * The table of a book's parts.
 *
 * @param pages the addresses of its pages in the order of reading, as the package writes them
 */
record EpubPackage(List<String> pages) {
  EpubPackage {
    pages = List.copyOf(pages);
  }

  /** The path of the package that a container names. */
  static String path(byte[] container, Budget budget) throws IOException, XMLStreamException {
    try (Xml xml = new Xml(container, budget)) {
      while (xml.next()) {
        Optional<String> path =
            xml.isStart() && xml.name().equals("rootfile")
                ? xml.attribute("full-path")
                : Optional.empty();
        if (path.isPresent()) {
          return path.get();
        }
      }
    }
    throw new IOException("the container names no package");
  }

  /** The package in a part. The page with the table of contents is left out. */
  static EpubPackage of(byte[] part, Budget budget) throws XMLStreamException {
    Map<String, String> addresses = new HashMap<>();
    List<String> spine = new ArrayList<>();
    try (Xml xml = new Xml(part, budget)) {
      while (xml.next()) {
        if (xml.isStart() && xml.name().equals("item") && !isContents(xml)) {
          addresses.put(xml.attribute("id").orElse(""), xml.attribute("href").orElse(""));
        } else if (xml.isStart() && xml.name().equals("itemref")) {
          spine.add(xml.attribute("idref").orElse(""));
        }
      }
    }
    return new EpubPackage(spine.stream().map(addresses::get).filter(Objects::nonNull).toList());
  }

  private static boolean isContents(Xml item) {
    return item.attribute("properties")
        .filter(p -> List.of(p.split(" ")).contains("nav"))
        .isPresent();
  }
}
