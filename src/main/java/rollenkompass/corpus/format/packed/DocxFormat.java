package rollenkompass.corpus.format.packed;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import rollenkompass.corpus.format.Budget;
import rollenkompass.corpus.format.DeclaredLanguage;
import rollenkompass.corpus.format.Extract;
import rollenkompass.corpus.format.ExtractWriter;
import rollenkompass.corpus.format.Format;
import rollenkompass.language.Language;

/** Documents of Microsoft Word since 2007 (ECMA-376): zipped XML. */
public final class DocxFormat implements Format {
  private static final String TEXT = "word/document.xml";
  private static final String STYLES = "word/styles.xml";
  private static final String FOOTNOTES = "word/footnotes.xml";
  private static final String ENDNOTES = "word/endnotes.xml";
  private static final String PROPERTIES = "docProps/core.xml";
  private static final Set<String> PARTS = Set.of(TEXT, STYLES, FOOTNOTES, ENDNOTES, PROPERTIES);

  @Override
  public Extract read(byte[] file, Budget budget) throws IOException {
    ZipParts parts = ZipParts.of(file, PARTS::contains, budget);
    try {
      DocxStyles styles = DocxStyles.of(parts.part(STYLES), budget);
      Map<String, String> notes = notes(parts, budget);
      ExtractWriter writer = new ExtractWriter(budget);
      try (Xml xml = new Xml(parts.required(TEXT), budget)) {
        new DocxText(xml, styles, notes, new OfficeBlocks(writer)).read();
      }
      OfficeProperties properties = OfficeProperties.of(parts.part(PROPERTIES), budget);
      Optional<Language> language = properties.language().flatMap(DeclaredLanguage::of);
      return writer.extract(properties.title(), language);
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  /** Footnotes and endnotes; the two number theirs alike, so the key names the kind. */
  private static Map<String, String> notes(ZipParts parts, Budget budget)
      throws XMLStreamException {
    Map<String, String> notes = new HashMap<>();
    addNotes(notes, "footnote", parts.part(FOOTNOTES), budget);
    addNotes(notes, "endnote", parts.part(ENDNOTES), budget);
    return notes;
  }

  private static void addNotes(
      Map<String, String> notes, String kind, Optional<byte[]> part, Budget budget)
      throws XMLStreamException {
    if (part.isEmpty()) {
      return;
    }
    try (Xml xml = new Xml(part.get(), budget)) {
      while (xml.next()) {
        if (xml.isStart() && xml.name().equals(kind)) {
          String id = xml.attribute("id").orElse("");
          boolean isNote = xml.attribute("type").isEmpty(); // others draw the separating line
          String text = xml.content();
          if (isNote) {
            notes.put(kind + id, text);
          }
        }
      }
    }
  }
}
