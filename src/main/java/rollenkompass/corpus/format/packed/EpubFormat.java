package rollenkompass.corpus.format.packed;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import rollenkompass.corpus.format.Budget;
import rollenkompass.corpus.format.DeclaredLanguage;
import rollenkompass.corpus.format.Extract;
import rollenkompass.corpus.format.ExtractWriter;
import rollenkompass.corpus.format.Format;
import rollenkompass.corpus.format.Unreadable;
import rollenkompass.corpus.format.UnreadableException;
import rollenkompass.corpus.format.web.HtmlBlocks;
import rollenkompass.corpus.format.web.HtmlContent;

/** Electronic books (EPUB): zipped web pages in the order of their spine. */
public final class EpubFormat implements Format {
  private static final String CONTAINER = "META-INF/container.xml";
  private static final String ENCRYPTION = "META-INF/encryption.xml";

  @Override
  public Extract read(byte[] file, Budget budget) throws IOException {
    ZipParts parts = ZipParts.of(file, EpubFormat::isText, budget);
    try {
      String path = EpubPackage.path(parts.required(CONTAINER), budget);
      EpubPackage book = EpubPackage.of(parts.required(path), budget);
      ExtractWriter writer = new ExtractWriter(budget);
      for (String page : book.pages()) {
        String place = resolve(path, page);
        requireOpen(parts, place);
        Optional<byte[]> bytes = parts.part(place);
        if (bytes.isPresent()) {
          String text = new String(bytes.get(), StandardCharsets.UTF_8);
          HtmlBlocks blocks = new HtmlBlocks(writer, budget);
          blocks.read(HtmlContent.of(Jsoup.parse(text, "", Parser.htmlParser())));
        }
      }
      OfficeProperties properties = OfficeProperties.of(parts.part(path), budget);
      return writer.extract(
          properties.title(), properties.language().flatMap(DeclaredLanguage::of));
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  /** Pictures, fonts, sounds and films are not unpacked. */
  private static boolean isText(String path) {
    return path.matches("(?is).*\\.(?:xml|opf|x?html?)");
  }

  /** Books may encrypt their fonts alone; those with a rights management encrypt the text. */
  private static void requireOpen(ZipParts parts, String page) {
    boolean locked =
        parts
            .part(ENCRYPTION)
            .map(part -> new String(part, StandardCharsets.UTF_8))
            .filter(part -> part.contains('"' + page + '"'))
            .isPresent();
    if (locked) {
      throw new UnreadableException(Unreadable.ENCRYPTED);
    }
  }

  /** The path of a page that the package at {@code base} names, without its anchor. */
  private static String resolve(String base, String page) throws IOException {
    try {
      String plain = page.split("#", 2)[0].replace("+", "%2B");
      String decoded = URLDecoder.decode(plain, StandardCharsets.UTF_8);
      Path path = Path.of("/").resolve(base).resolveSibling(decoded).normalize();
      return path.toString().substring(1).replace('\\', '/');
    } catch (IllegalArgumentException e) {
      throw new IOException(e);
    }
  }
}
