package rollenkompass.corpus.format.packed;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import rollenkompass.corpus.format.Budget;
import rollenkompass.corpus.format.DeclaredLanguage;
import rollenkompass.corpus.format.Extract;
import rollenkompass.corpus.format.ExtractWriter;
import rollenkompass.corpus.format.Format;
import rollenkompass.corpus.format.Unreadable;
import rollenkompass.corpus.format.UnreadableException;

/** Documents of LibreOffice Writer and its kin (OpenDocument): zipped XML. */
public final class OdtFormat implements Format {
  private static final String TEXT = "content.xml";
  private static final String PROPERTIES = "meta.xml";
  private static final String MANIFEST = "META-INF/manifest.xml";
  private static final Set<String> PARTS = Set.of(TEXT, PROPERTIES, MANIFEST);

  @Override
  public Extract read(byte[] file, Budget budget) throws IOException {
    ZipParts parts = ZipParts.of(file, PARTS::contains, budget);
    requireOpen(parts);
    try {
      ExtractWriter writer = new ExtractWriter(budget);
      OdtStyles styles = OdtStyles.of(parts.required(TEXT), budget);
      try (Xml xml = new Xml(parts.required(TEXT), budget)) {
        new OdtText(xml, styles, new OfficeBlocks(writer)).read();
      }
      OfficeProperties properties = OfficeProperties.of(parts.part(PROPERTIES), budget);
      return writer.extract(
          properties.title(), properties.language().flatMap(DeclaredLanguage::of));
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  /** A password leaves the names of the parts as they are, and says so in the manifest. */
  private static void requireOpen(ZipParts parts) {
    boolean locked =
        parts
            .part(MANIFEST)
            .map(manifest -> new String(manifest, StandardCharsets.UTF_8))
            .filter(manifest -> manifest.contains("encryption-data"))
            .isPresent();
    if (locked) {
      throw new UnreadableException(Unreadable.ENCRYPTED);
    }
  }
}
