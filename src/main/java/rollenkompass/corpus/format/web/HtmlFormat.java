package rollenkompass.corpus.format.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import rollenkompass.corpus.format.Budget;
import rollenkompass.corpus.format.DeclaredLanguage;
import rollenkompass.corpus.format.Extract;
import rollenkompass.corpus.format.ExtractWriter;
import rollenkompass.corpus.format.Format;
import rollenkompass.language.Language;

/** Web pages. The encoding is what the page says, else UTF-8. */
public final class HtmlFormat implements Format {
  @Override
  public Extract read(byte[] file, Budget budget) throws IOException {
    Document page = Jsoup.parse(new ByteArrayInputStream(file), null, "");
    ExtractWriter writer = new ExtractWriter(budget);
    new HtmlBlocks(writer, budget).read(HtmlContent.of(page));
    return writer.extract(Optional.of(page.title()), language(page));
  }

  private static Optional<Language> language(Document page) {
    return Optional.ofNullable(page.selectFirst("html"))
        .flatMap(html ->
            Stream.of("lang", "xml:lang").map(html::attr).filter(tag -> !tag.isBlank()).findFirst())
        .flatMap(DeclaredLanguage::of);
  }
}
