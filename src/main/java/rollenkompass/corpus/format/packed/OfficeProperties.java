package rollenkompass.corpus.format.packed;

import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import rollenkompass.corpus.format.Budget;

/**
 * What an office document or a book says about itself in the words of Dublin Core.
 *
 * @param title its title
 * @param language the tag of its language
 */
record OfficeProperties(Optional<String> title, Optional<String> language) {

  /** The first title and language in a part. */
  static OfficeProperties of(Optional<byte[]> part, Budget budget) throws XMLStreamException {
    Optional<String> title = Optional.empty();
    Optional<String> language = Optional.empty();
    if (part.isPresent()) {
      try (Xml xml = new Xml(part.get(), budget)) {
        while (xml.next()) {
          if (xml.isStart() && xml.name().equals("title") && title.isEmpty()) {
            title = Optional.of(xml.content()).filter(text -> !text.isBlank());
          } else if (xml.isStart() && xml.name().equals("language") && language.isEmpty()) {
            language = Optional.of(xml.content());
          }
        }
      }
    }
    return new OfficeProperties(title, language);
  }
}
