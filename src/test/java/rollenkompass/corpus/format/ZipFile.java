package rollenkompass.corpus.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A zipped document, written by a test. */
public final class ZipFile {
  private static final String WORD =
      "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
  private static final String ODF =
      "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
          + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
          + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
          + " xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\""
          + " xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\"";

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final ZipOutputStream zip = new ZipOutputStream(bytes);

  /** A Word document with this in its body. */
  public static ZipFile docx(String body) {
    return new ZipFile()
        .with(
            "word/document.xml",
            "<w:document " + WORD + "><w:body>" + body + "</w:body></w:document>");
  }

  /** The same with style sheets. */
  public static ZipFile docx(String body, String styles) {
    return docx(body).with("word/styles.xml", "<w:styles " + WORD + ">" + styles + "</w:styles>");
  }

  /** An OpenDocument with this in its body. */
  public static ZipFile odt(String body) {
    return odt("", body);
  }

  /** The same with styles of its own. */
  public static ZipFile odt(String styles, String body) {
    return new ZipFile()
        .with(
            "content.xml",
            "<office:document-content "
                + ODF
                + "><office:automatic-styles>"
                + styles
                + "</office:automatic-styles><office:body><office:text>"
                + body
                + "</office:text></office:body></office:document-content>");
  }

  /** Adds a part. */
  public ZipFile with(String path, String content) {
    return with(path, content.getBytes(StandardCharsets.UTF_8));
  }

  /** Adds a part, byte by byte. */
  public ZipFile with(String path, byte[] content) {
    try {
      zip.putNextEntry(new ZipEntry(path));
      zip.write(content);
      zip.closeEntry();
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The whole file. */
  public byte[] bytes() {
    try {
      zip.close();
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
