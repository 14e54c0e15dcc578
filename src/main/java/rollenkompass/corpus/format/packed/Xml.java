package rollenkompass.corpus.format.packed;

import java.io.ByteArrayInputStream;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import rollenkompass.corpus.format.Budget;

/**
 * Reads a part of a document as a stream of tags, with no way to reach beyond it: document types
 * and entities are off. Names are local, as office programs choose the prefixes.
 */
final class Xml implements AutoCloseable {
  private static final XMLInputFactory FACTORY = factory();

  private final XMLStreamReader reader;
  private final Budget budget;

  Xml(byte[] part, Budget budget) throws XMLStreamException {
    this.reader = FACTORY.createXMLStreamReader(new ByteArrayInputStream(part));
    this.budget = budget;
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    return factory;
  }

  /** Goes to the next start, end or text; whether there is one. */
  boolean next() throws XMLStreamException {
    budget.checkTime();
    while (reader.hasNext()) {
      int event = reader.next();
      if (event == XMLStreamConstants.START_ELEMENT
          || event == XMLStreamConstants.END_ELEMENT
          || event == XMLStreamConstants.CHARACTERS) {
        return true;
      }
    }
    return false;
  }

  /** Whether this is the start of an element. */
  boolean isStart() {
    return reader.isStartElement();
  }

  /** Whether this is the end of an element. */
  boolean isEnd() {
    return reader.isEndElement();
  }

  /** Whether this is text. */
  boolean isText() {
    return reader.isCharacters();
  }

  /** The local name of the element that starts or ends here. */
  String name() {
    return reader.getLocalName();
  }

  /** The text here. */
  String text() {
    return reader.getText();
  }

  /** The value of the first attribute of a local name. */
  Optional<String> attribute(String name) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      if (reader.getAttributeLocalName(i).equals(name)) {
        return Optional.of(reader.getAttributeValue(i));
      }
    }
    return Optional.empty();
  }

  /** A whole number above 0 in an attribute; {@code otherwise} for anything else. */
  int number(String attribute, int otherwise) {
    return attribute(attribute)
        .filter(value -> value.matches("[1-9]\\d{0,3}"))
        .map(Integer::parseInt)
        .orElse(otherwise);
  }

  /** The text up to the end of the element that starts here. */
  String content() throws XMLStreamException {
    StringBuilder content = new StringBuilder();
    for (int depth = 1; depth > 0 && next(); ) {
      if (isText()) {
        content.append(text());
      } else {
        depth += isStart() ? 1 : -1;
      }
    }
    return content.toString();
  }

  /** Goes to the end of the element that starts here. */
  void skip() throws XMLStreamException {
    for (int depth = 1; depth > 0 && next(); ) {
      if (!isText()) {
        depth += isStart() ? 1 : -1;
      }
    }
  }

  @Override
  public void close() throws XMLStreamException {
    reader.close();
  }
}
