package rollenkompass.corpus.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** A PDF, printed by a test. */
public final class PdfFile {
  private static final PDFont PLAIN = new PDType1Font(FontName.HELVETICA);
  private static final PDFont BOLD = new PDType1Font(FontName.HELVETICA_BOLD);
  private static final float LEFT = 60;

  private final PDDocument document = new PDDocument();

  /** Starts a page. */
  public PdfFile page() {
    document.addPage(new PDPage());
    return this;
  }

  /** Prints a line of running text. */
  public PdfFile line(float y, String text) {
    return print(PLAIN, 11, LEFT, y, text);
  }

  /** Prints a part of a line. */
  public PdfFile cell(float x, float y, String text) {
    return print(PLAIN, 11, x, y, text);
  }

  /** Prints a line in bold. */
  public PdfFile bold(float size, float y, String text) {
    return print(BOLD, size, LEFT, y, text);
  }

  private PdfFile print(PDFont font, float size, float x, float y, String text) {
    PDPage page = document.getPage(document.getNumberOfPages() - 1);
    PDPageContentStream.AppendMode append = PDPageContentStream.AppendMode.APPEND;
    try (PDPageContentStream content = new PDPageContentStream(document, page, append, true)) {
      content.beginText();
      content.setFont(font, size);
      content.newLineAtOffset(x, y);
      content.showText(text);
      content.endText();
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Locks it. */
  public PdfFile password(String password) {
    try {
      document.protect(new StandardProtectionPolicy(password, password, new AccessPermission()));
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Names it. */
  public PdfFile title(String title) {
    document.getDocumentInformation().setTitle(title);
    return this;
  }

  /** The whole file. */
  public byte[] bytes() {
    try (document) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
