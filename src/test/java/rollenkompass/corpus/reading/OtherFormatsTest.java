package rollenkompass.corpus.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rollenkompass.corpus.Corpus;
import rollenkompass.corpus.Document;
import rollenkompass.corpus.PassageText;
import rollenkompass.corpus.Warning;
import rollenkompass.corpus.format.PdfFile;
import rollenkompass.corpus.format.Unreadable;
import rollenkompass.corpus.format.ZipFile;
import rollenkompass.language.Language;

/** Documents of other programs beside those that operators write for the bot. */
class OtherFormatsTest {
  @TempDir private Path folder;
  private CorpusFolder files;

  @BeforeEach
  void prepare() {
    files = new CorpusFolder(folder);
  }

  @Test
  void passagesOfAPageHaveIdsHeadingsAndQuotes() {
    files.with(
        "haus.html", "<h1>Haus</h1><p>Es steht.</p><h2>Zeiten</h2><ul><li>Mo: ab 9 Uhr</li></ul>");
    Corpus corpus = files.read();
    assertThat(corpus.passages())
        .extracting(passage -> passage.id().value())
        .containsExactly("haus.1", "haus/zeiten.1");
    PassageText text = corpus.passages().getLast().source();
    assertThat(text.heading()).isEqualTo("Zeiten");
    assertThat(text.label()).isEqualTo("Mo");
    assertThat(text.text()).isEqualTo("ab 9 Uhr");
    assertThat(text.span().in(corpus.documents().getFirst().text())).isEqualTo(text.quote());
    assertThat(corpus.documents().getFirst().title()).isEqualTo("Haus");
  }

  @Test
  void rowsOfAMarkdownTableAreStatementsThatQuoteTheirLine() {
    files.with("a.md", "| Tag | Zeit |\n| --- | --- |\n| **Mo** | 9 Uhr {#monday} |\n| Di | |\n");
    assertThat(files.read().passages())
        .satisfiesExactly(
            monday -> {
              assertThat(monday.id().value()).isEqualTo("monday");
              assertThat(monday.source().text()).isEqualTo("Tag: Mo; Zeit: 9 Uhr");
              assertThat(monday.source().quote()).isEqualTo("**Mo** | 9 Uhr");
            },
            tuesday -> assertThat(tuesday.source().quote()).isEqualTo("Di"));
  }

  @Test
  void filesThatGiveNoTextAreNamedAndLeftOut() {
    files
        .with("a.md", "Text.\n")
        .with("b/scan.pdf", new PdfFile().page().bytes())
        .with("c.jpg", "x")
        .with("d.docx", "x")
        .with("~$e.docx", "x");
    Corpus corpus = files.read();
    assertThat(corpus.documents()).extracting(Document::name).containsExactly("a.md");
    assertThat(corpus.warnings())
        .containsExactly(
            new Warning("b/scan.pdf", Unreadable.NO_TEXT),
            new Warning("c.jpg", Unreadable.UNKNOWN_KIND),
            new Warning("d.docx", Unreadable.BROKEN));
  }

  @Test
  void linkThatLeadsNowhereIsNamedAndLeftOut() throws IOException {
    files.with("a.md", "Text.\n");
    Files.createSymbolicLink(folder.resolve("b.pdf"), folder.resolve("nowhere.pdf"));
    assertThat(files.read().warnings())
        .containsExactly(new Warning("b.pdf", Unreadable.BROKEN_LINK));
  }

  @Test
  void folderBehindALinkIsReadUnderTheSameNames() throws IOException {
    new CorpusFolder(folder.resolve("real")).with("a.md", "Text.\n").with("b/c.txt", "Mehr.\n");
    Path link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("real"));
    assertThat(new CorpusFolder(link).read().documents())
        .extracting(Document::name)
        .containsExactly("a.md", "b/c.txt");
  }

  @Test
  void languageIsOfTheNameThenOfTheWordsThenWhatTheFileDeclares() {
    String german = "Die Tür ist zu, und der Schlüssel liegt bei der Wache im Haus nebenan. ";
    files
        .with("a.en.html", "<p>" + german.repeat(9) + "</p>")
        .with("b.html", "<html lang='en'><p>" + german.repeat(9) + "</p></html>")
        .with("c.html", "<html lang='en'><p>Tel. 1234</p></html>")
        .with("d.docx", ZipFile.docx("<w:p><w:r><w:t>" + german + "</w:t></w:r></w:p>").bytes());
    assertThat(files.read().documents())
        .extracting(Document::language)
        .containsExactly(Language.EN, Language.DE, Language.EN, Language.DE);
  }

  @Test
  void headingsOfADocumentThatIsNotAboutTheRolesAreNoTopics() {
    files.with(
        "handbuch.html",
        "<h1>Handbuch</h1><p>Willkommen.</p><h2>Aufgaben</h2><p>Die Post holt die Wache.</p>");
    assertThat(files.read().passages())
        .allSatisfy(passage -> {
          assertThat(passage.topic()).isEmpty();
          assertThat(passage.role()).isEmpty();
        });
  }
}
