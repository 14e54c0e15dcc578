package rollenkompass.corpus.format.pdf;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import rollenkompass.corpus.format.Budget;
import rollenkompass.corpus.format.DeclaredLanguage;
import rollenkompass.corpus.format.Extract;
import rollenkompass.corpus.format.ExtractWriter;
import rollenkompass.corpus.format.Format;
import rollenkompass.corpus.format.Unreadable;
import rollenkompass.corpus.format.UnreadableException;
import rollenkompass.language.Language;

/** PDF files that hold their text as text. */
public final class PdfFormat implements Format {
  /** What programs write as a title by themselves: the name of the file they came from. */
  private static final Pattern FILE_NAME =
      Pattern.compile(
          "(?i)microsoft \\w+ - .*|.*\\.(?:docx?|odt|pptx?|xlsx?|indd|pdf|rtf|txt)|untitled.*");

  @Override
  public Extract read(byte[] file, Budget budget) throws IOException {
    try (PDDocument document = Loader.loadPDF(file)) {
      List<PdfLine> lines = PdfMargins.removed(new PdfLines(budget).of(document));
      ExtractWriter writer = new ExtractWriter(budget);
      new PdfLayout(lines, writer).write();
      return writer.extract(title(document), language(document));
    } catch (InvalidPasswordException e) {
      throw new UnreadableException(Unreadable.ENCRYPTED, e);
    }
  }

  private static Optional<String> title(PDDocument document) {
    return Optional.ofNullable(document.getDocumentInformation().getTitle())
        .map(String::strip)
        .filter(title -> !FILE_NAME.matcher(title).matches());
  }

  private static Optional<Language> language(PDDocument document) {
    return Optional.ofNullable(document.getDocumentCatalog().getLanguage())
        .flatMap(DeclaredLanguage::of);
  }
}
