package rollenkompass.corpus.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rollenkompass.corpus.Corpus;
import rollenkompass.corpus.Document;
import rollenkompass.corpus.Passage;
import rollenkompass.language.Language;

class MarkdownDocumentTest {
  private static final String DOCUMENT =
      """
      ---
      title: Gärtner und Floristen
      source: Grüne Berufe
      licence: CC-BY-4.0
      date: 2026-03-01
      ---

      # Gärtner und Floristen

      Beide arbeiten mit *Blumen*. {#intro}

      ## Aufgaben

      ### Gärtner

      - **Aussaat**: Er sät im
        Gewächshaus *aus*. {#sow}
      - **Schnitt:** Er schneidet Hecken.
      - Lohn: Der ist Sache der Tarifpartner.

      ## Fazit

      Der Gärtner und der Florist ergänzen sich.
      """;

  @TempDir private Path folder;
  private CorpusFolder files;

  @BeforeEach
  void prepare() {
    files = new CorpusFolder(folder);
  }

  @Test
  void paragraphsAndListItemsArePassagesInTheirOrder() {
    assertThat(texts(files.with("a.de.md", DOCUMENT).read()))
        .containsExactly(
            "Beide arbeiten mit Blumen.",
            "Er sät im Gewächshaus aus.",
            "Er schneidet Hecken.",
            "Der ist Sache der Tarifpartner.",
            "Der Gärtner und der Florist ergänzen sich.");
  }

  @Test
  void itemMayCarryItsId() {
    assertThat(files.with("a.de.md", DOCUMENT).read().passages())
        .extracting(p -> p.id().value())
        .containsExactly(
            "intro", "sow", "a-de/aufgaben/gartner.2", "a-de/aufgaben/gartner.3", "a-de/fazit.1");
  }

  @Test
  void labelStandsApartFromTheText() {
    assertThat(files.with("a.de.md", DOCUMENT).read().passages())
        .extracting(p -> p.source().label())
        .containsExactly("", "Aussaat", "Schnitt", "Lohn", "");
  }

  @Test
  void labelWithoutATextIsTheText() {
    assertThat(
            files
                .with("a.de.md", "**Mindestlohn** {#a.b}\n\n- __Lohn:__ {#a.c}\n- Geld: {#a.d}\n")
                .read()
                .passages())
        .extracting(p -> p.id().value() + "=" + p.source().label() + "|" + p.source().text())
        .containsExactly("a.b=|Mindestlohn", "a.c=|Lohn:", "a.d=|Geld:");
  }

  @Test
  void eachLineOfAParagraphOfLabelledLinesIsAPassage() {
    assertThat(
            files
                .with("a.de.md", "# Laden\n\nMiete: 12 Euro\nPfand: 5 Euro\n\nOffen: ja,\nimmer.\n")
                .read()
                .passages())
        .extracting(p -> p.source().label() + "=" + p.source().text())
        .containsExactly("Miete=12 Euro", "Pfand=5 Euro", "Offen=ja, immer.");
  }

  @Test
  void headingsTellRoleAndTopic() {
    List<Passage> passages = files.with("a.de.md", DOCUMENT).read().passages();
    assertThat(passages.get(0).topic()).contains("intro");
    assertThat(passages.get(0).role()).isEmpty();
    assertThat(passages.subList(1, 4))
        .allMatch(p -> p.isAbout("gardener") && p.belongsTo("tasks"))
        .allMatch(p -> p.source().heading().equals("Aufgaben › Gärtner"));
    assertThat(passages.get(4).topic()).contains("conclusion");
    assertThat(passages.get(4).role()).isEmpty();
  }

  @Test
  void roleHeadingMayStandAboveTheTopic() {
    String document =
        "# Florist\n\n## Werkzeug\n\nEin Messer.\n\n## Arbeitszeiten\n\nAuch samstags.\n";
    assertThat(files.with("a.de.md", document).read().passages())
        .allMatch(p -> p.isAbout("florist"))
        .extracting(p -> p.topic().orElseThrow())
        .containsExactly("tools", "hours");
  }

  @Test
  void titleThatNamesOneRoleTellsTheRole() {
    String document = "# Florist\n\nEin Florist bindet Sträuße.\n";
    assertThat(files.with("a.de.md", document).read().passages())
        .hasSize(1)
        .allMatch(p -> p.isAbout("florist") && p.belongsTo("tasks"));
  }

  @Test
  void frontMatterDescribesTheDocument() {
    Document document = files.with("a.de.md", DOCUMENT).read().documents().getFirst();
    assertThat(document.name()).isEqualTo("a.de.md");
    assertThat(document.title()).isEqualTo("Gärtner und Floristen");
    assertThat(document.source()).contains("Grüne Berufe");
    assertThat(document.licence()).contains("CC-BY-4.0");
    assertThat(document.date()).contains("2026-03-01");
  }

  @Test
  void titleIsTheFirstHeadingWhereThereIsNoFrontMatterAndElseTheFileName() {
    Corpus corpus =
        files.with("a.md", "# Der Garten\n\nEr blüht.\n").with("b.md", "Nur ein Satz.\n").read();
    assertThat(corpus.documents())
        .extracting(Document::title)
        .containsExactly("Der Garten", "b.md");
  }

  @Test
  void quoteStandsVerbatimAtItsSpan() {
    Corpus corpus = files.with("a.de.md", DOCUMENT).read();
    String text = corpus.documents().getFirst().text();
    assertThat(text).isEqualTo(DOCUMENT);
    for (Passage passage : corpus.passages()) {
      assertThat(passage.source().span().in(text)).isEqualTo(passage.source().quote());
    }
    assertThat(corpus.passages().get(1).source().quote())
        .isEqualTo("Er sät im\n  Gewächshaus *aus*.");
  }

  @Test
  void windowsLineEndsAndByteOrderMarkDoNoHarm() {
    Corpus corpus = files.with("a.de.md", "\uFEFF" + DOCUMENT.replace("\n", "\r\n")).read();
    assertThat(texts(corpus)).hasSize(5).contains("Er sät im Gewächshaus aus.");
    assertThat(corpus.passages()).extracting(p -> p.id().value()).contains("intro", "sow");
    String text = corpus.documents().getFirst().text();
    assertThat(corpus.passages()).allMatch(p -> text.contains(p.source().quote()));
  }

  @Test
  void linkIsReadAsItsText() {
    Corpus corpus = files.with("a.de.md", "Mehr steht [hier](https://example.org).\n").read();
    assertThat(texts(corpus)).containsExactly("Mehr steht hier.");
  }

  @Test
  void linkWhoseAddressStandsElsewhereIsReadAsItsText() {
    Corpus corpus =
        files.with("a.de.md", "Mehr steht [hier][1].\n\n[1]: https://example.org\n").read();
    assertThat(texts(corpus)).containsExactly("Mehr steht hier.");
  }

  @Test
  void imageIsReadAsItsAlternativeText() {
    Corpus corpus = files.with("a.de.md", "Im Bild: ![ein Beet](beet.png)\n").read();
    assertThat(texts(corpus)).containsExactly("ein Beet");
  }

  @Test
  void tagsWithinALineAreNotRead() {
    Corpus corpus = files.with("a.de.md", "Er <b>gräbt</b>,<br>er sät.<!-- nie -->\n").read();
    assertThat(texts(corpus)).containsExactly("Er gräbt, er sät.");
  }

  @Test
  void blockOfHtmlIsReadWithoutTagsAndComments() {
    Corpus corpus =
        files
            .with(
                "a.de.md",
                """
                # Gärtner

                <!-- Entwurf

                von gestern -->

                <div class="x">
                <p>Er gräbt &amp; sät.</p>
                </div>

                Er mäht.
                """)
            .read();
    assertThat(texts(corpus)).containsExactly("Er gräbt & sät.", "Er mäht.");
  }

  @Test
  void quotationOfSeveralLinesIsOneText() {
    Corpus corpus =
        files
            .with("a.de.md", "# Gärtner\n\n> Gießen muss man früh,\n> am besten um sechs.\n")
            .read();
    assertThat(texts(corpus)).containsExactly("Gießen muss man früh, am besten um sechs.");
  }

  @Test
  void documentsInFoldersBelowAreReadAndHiddenOnesAreNot() {
    Corpus corpus =
        files
            .with("a.md", "Er blüht.\n")
            .with("mehr/b.md", "Sie auch.\n")
            .with(".git/c.md", "Nein.\n")
            .with(".d.md", "Nein.\n")
            .read();
    assertThat(corpus.documents()).extracting(Document::name).containsExactly("a.md", "mehr/b.md");
  }

  @Test
  void languageIsThatOfTheFrontMatterThenOfTheFileNameThenOfTheWords() {
    Corpus corpus =
        files
            .with("a.en.md", "---\nlanguage: de\n---\nEr blüht.\n")
            .with("b.en.md", "Er blüht.\n")
            .with("c.md", "The gardener looks after the hedges.\n")
            .with("d.md", "Der Gärtner pflegt die Hecken.\n")
            .with("e.md", "123\n")
            .read();
    assertThat(corpus.documents())
        .extracting(Document::language)
        .containsExactly(Language.DE, Language.EN, Language.EN, Language.DE, Language.DE);
  }

  private static List<String> texts(Corpus corpus) {
    return corpus.passages().stream().map(p -> p.source().text()).toList();
  }
}
