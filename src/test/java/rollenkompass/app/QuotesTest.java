package rollenkompass.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rollenkompass.corpus.Corpus;
import rollenkompass.corpus.Document;
import rollenkompass.corpus.Passage;
import rollenkompass.corpus.format.PdfFile;
import rollenkompass.corpus.format.ZipFile;
import rollenkompass.corpus.reading.CorpusReader;

/** In every format a quote stands in its document to the letter, and ids stay what they are. */
final class QuotesTest {
  private static final Path ROLES = Path.of("config/roles.yaml");
  private static final String MARKDOWN =
      """
      ---
      title: Haus
      ---
      # Haus

      Das *Schwimmbad* öffnet
      um **sieben** Uhr.

      | Raum | Schlüssel |
      | --- | --- |
      | Keller | liegt bei `Frau Ott` |
      """;
  private static final String PAGE =
      "<h1>Werkstatt</h1><p>Die Werkstatt&nbsp;leitet\n <b>Herr Brandt</b>.</p><table><tr><th>Gerät"
          + "<th>Gebühr<th>Frist<tr><td>Bohrmaschine<td>4 Euro<td>zwei Tage</table>";
  private static final String TEXT =
      "Parkplatz:\n• Kosten: Der Parkplatz kostet 30 Euro im Monat.\n• Dauer: Er gilt ein Jahr.\n";
  private static final String CHAPTER =
      "<html xmlns='http://www.w3.org/1999/xhtml'><body><h1>Bücherei</h1>"
          + "<p>Die Bücherei verleiht Bücher für vier Wochen.</p></body></html>";

  @TempDir private Path working;
  private Path corpus;

  @BeforeEach
  void writeOneDocumentOfEachFormat() throws IOException {
    corpus = Files.createDirectories(working.resolve("corpus"));
    write("haus.md", MARKDOWN.getBytes(UTF_8));
    write("parken.txt", TEXT.getBytes(UTF_8));
    write("werkstatt.html", PAGE.getBytes(UTF_8));
    write("garten.pdf", pdf());
    write("kueche.docx", ZipFile.docx(wordTable()).bytes());
    write(
        "labor.odt",
        new ZipFile()
            .with(
                "content.xml",
                "<o:document-content xmlns:o='urn:oasis:names:tc:opendocument:xmlns:office:1.0'"
                    + " xmlns:t='urn:oasis:names:tc:opendocument:xmlns:text:1.0'><o:body><o:text>"
                    + "<t:h t:outline-level='1'>Labor</t:h><t:p>Im Labor gilt<t:s t:c='2'/>"
                    + "Brillenpflicht.</t:p></o:text></o:body></o:document-content>")
            .bytes());
    write(
        "buecherei.epub",
        new ZipFile()
            .with(
                "META-INF/container.xml",
                "<container xmlns='urn:oasis:names:tc:opendocument:xmlns:container'><rootfiles>"
                    + "<rootfile full-path='b.opf'/></rootfiles></container>")
            .with(
                "b.opf",
                "<package xmlns='http://www.idpf.org/2007/opf'><manifest><item id='c'"
                    + " href='c.xhtml' media-type='application/xhtml+xml'/></manifest><spine>"
                    + "<itemref idref='c'/></spine></package>")
            .with("c.xhtml", CHAPTER)
            .bytes());
  }

  @Test
  void quotesOfAllPassagesStandInTheirDocuments() {
    Corpus read = CorpusReader.read(corpus, ROLES);
    assertThat(read.warnings()).isEmpty();
    assertThat(read.documents()).hasSize(7);
    Map<String, String> texts = texts(read);
    assertThat(read.passages())
        .hasSizeGreaterThan(9)
        .allSatisfy(passage -> {
          String text = texts.get(passage.source().document());
          assertThat(passage.source().quote())
              .isNotBlank()
              .isEqualTo(passage.source().span().in(text));
        });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Wann öffnet das Schwimmbad?",
        "Wo liegt der Schlüssel zum Keller?",
        "Was kostet der Parkplatz?",
        "Wer leitet die Werkstatt?",
        "Welche Gebühr hat die Bohrmaschine?",
        "Wann blühen die Rosen im Garten?",
        "Welchen Preis hat der Herd?",
        "Gilt im Labor eine Brillenpflicht?",
        "Wie lange verleiht die Bücherei Bücher?",
      })
  void quotesOfAnswersStandInTheirDocuments(String question) throws IOException {
    ProgramRun run =
        ProgramRun.in(
            working, "", List.of("--corpus", corpus.toString(), "ask", "--json", question));
    JsonNode answer = new ObjectMapper().readTree(run.out());
    assertThat(answer.get("outcome").asText()).as(run.out()).isEqualTo("answer");
    Map<String, String> texts = texts(CorpusReader.read(corpus, ROLES));
    assertThat(answer.get("citations"))
        .isNotEmpty()
        .allSatisfy(citation ->
            assertThat(texts.get(citation.get("document").asText()))
                .contains(citation.get("quote").asText()));
  }

  @Test
  void idsStayWhereOtherDocumentsComeAndGo() throws IOException {
    List<String> before = ids("garten.pdf");
    write("garage.md", "Die Garage ist zu.\n".getBytes(UTF_8));
    Files.delete(corpus.resolve("haus.md"));
    assertThat(ids("garten.pdf")).isEqualTo(before).isNotEmpty();
  }

  private List<String> ids(String document) {
    return CorpusReader.read(corpus, ROLES).passages().stream()
        .filter(passage -> passage.source().document().equals(document))
        .map(Passage::id)
        .map(Object::toString)
        .toList();
  }

  private static byte[] pdf() {
    return new PdfFile()
        .page()
        .line(700, "Im Garten hinter dem Haus blühen die Rosen jedes Jahr erneut von Mai bis Ok-")
        .line(686, "tober.")
        .bytes();
  }

  private static String wordTable() {
    return "<w:p><w:r><w:t>Die Küche ist im Erdgeschoss.</w:t></w:r></w:p><w:tbl>"
        + row("Gerät", "Ort", "Preis")
        + row("Herd", "Küche", "5 Euro")
        + "</w:tbl>";
  }

  private static String row(String... cells) {
    StringBuilder row = new StringBuilder("<w:tr>");
    for (String cell : cells) {
      row.append("<w:tc><w:p><w:r><w:t>").append(cell).append("</w:t></w:r></w:p></w:tc>");
    }
    return row.append("</w:tr>").toString();
  }

  private static Map<String, String> texts(Corpus read) {
    return read.documents().stream().collect(toMap(Document::name, Document::text));
  }

  private void write(String name, byte[] bytes) throws IOException {
    Files.write(corpus.resolve(name), bytes);
  }
}
