package rollenkompass.corpus.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import rollenkompass.corpus.document.FormatReader;

/** Reads what tests write and shows it as lines. */
public final class Extracts {
  private static final FormatReader READER = new FormatReader(Limits.DEFAULT);

  private Extracts() {}

  public static Extract of(String name, byte[] file) {
    return READER.read(name, file);
  }

  public static Extract ofHtml(String html) {
    return of("a.html", html.getBytes(StandardCharsets.UTF_8));
  }

  /** Why a file gives no text. */
  public static Unreadable reason(String name, byte[] file) {
    return reason(READER, name, file);
  }

  public static Unreadable reason(FormatReader reader, String name, byte[] file) {
    UnreadableException failure =
        catchThrowableOfType(UnreadableException.class, () -> reader.read(name, file));
    assertThat(failure).as("a reason").isNotNull();
    return failure.reason();
  }

  /** Headings as {@code # text}, the more the lower, and statements as they are shown. */
  public static List<String> lines(Extract extract) {
    List<String> lines = new ArrayList<>();
    for (Element element : extract.elements()) {
      lines.add(
          switch (element) {
            case Element.Heading heading -> "#".repeat(heading.level()) + " " + heading.text();
            case Element.Prose prose -> prose.text();
            case Element.Row row -> "| " + row.text();
          });
    }
    return lines;
  }

  /** What the statements are in the text of the document, to the letter. */
  public static List<String> quotes(Extract extract) {
    List<String> quotes = new ArrayList<>();
    for (Element element : extract.elements()) {
      switch (element) {
        case Element.Heading _ -> {}
        case Element.Prose prose ->
            quotes.add(extract.text().substring(prose.start(), prose.end()));
        case Element.Row row -> quotes.add(extract.text().substring(row.start(), row.end()));
      }
    }
    return quotes;
  }
}
