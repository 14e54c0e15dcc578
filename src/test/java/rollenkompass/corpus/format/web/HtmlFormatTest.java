package rollenkompass.corpus.format.web;

import static org.assertj.core.api.Assertions.assertThat;
import static rollenkompass.corpus.format.Extracts.lines;
import static rollenkompass.corpus.format.Extracts.ofHtml;
import static rollenkompass.corpus.format.Extracts.quotes;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rollenkompass.corpus.format.Extract;
import rollenkompass.corpus.format.Extracts;
import rollenkompass.language.Language;

class HtmlFormatTest {
  @Test
  void headingsParagraphsAndItemsAreReadInOrder() {
    assertThat(
            lines(
                ofHtml(
                    """
                    <h1>Garten</h1><p>Er <b>blüht</b>
                    im&nbsp;Mai.</p>
                    <h2>Beete</h2><ul><li>Rosen</li><li>Kräuter<ul><li>Salbei</li></ul></li></ul>
                    """)))
        .containsExactly("# Garten", "Er blüht im Mai.", "## Beete", "Rosen", "Kräuter", "Salbei");
  }

  @Test
  void rowOfATableNamesItsColumnsAndQuotesItsCells() {
    Extract extract =
        ofHtml(
            "<table><tr><th>Abteilung</th><th>Telefon</th></tr>"
                + "<tr><td>Einkauf</td><td>1234</td></tr></table>");
    assertThat(lines(extract)).containsExactly("| Abteilung: Einkauf; Telefon: 1234");
    assertThat(quotes(extract)).containsExactly("Einkauf\t1234");
  }

  @Test
  void tableThatLaysOutAPageIsText() {
    assertThat(
            lines(
                ofHtml(
                    "<table><tr><td><h2>Links</h2><p>Eins.</p></td><td>Zwei.</td></tr></table>")))
        .containsExactly("## Links", "Eins.", "Zwei.");
  }

  @Test
  void whatStandsAroundTheTextIsLeftOut() {
    assertThat(
            lines(
                ofHtml(
                    """
                    <header>Firma</header><nav>Start</nav><aside>Werbung</aside>
                    <article><header><h1>Titel</h1></header><p>Text.</p></article>
                    <script>let a = 1;</script><style>p {}</style><footer>Impressum</footer>
                    <p hidden>Unsichtbar</p>
                    """)))
        .containsExactly("# Titel", "Text.");
  }

  @Test
  void textWithoutParagraphsIsReadToo() {
    assertThat(lines(ofHtml("Eins<br>geht weiter.<br><br>Zwei.<div>Drei.</div>Vier.")))
        .containsExactly("Eins geht weiter.", "Zwei.", "Drei.", "Vier.");
  }

  @Test
  void definitionStandsBehindItsTerm() {
    assertThat(lines(ofHtml("<dl><dt>Gleitzeit</dt><dd>Kernzeit ab 9 Uhr</dd></dl>")))
        .containsExactly("| Gleitzeit: Kernzeit ab 9 Uhr");
  }

  @Test
  void titleAndLanguageAreThePages() {
    Extract extract =
        ofHtml("<html lang='en-GB'><head><title> The  garden </title></head><p>Roses.</p></html>");
    assertThat(extract.title()).contains("The garden");
    assertThat(extract.language()).contains(Language.EN);
  }

  @ParameterizedTest
  @ValueSource(strings = {"lang='en' xml:lang='en'", "lang='' xml:lang='en-GB'", "xml:lang='en'"})
  void languageIsTheFirstThatThePageDeclares(String attributes) {
    assertThat(ofHtml("<html " + attributes + "><p>Roses.</p></html>").language())
        .contains(Language.EN);
  }

  @Test
  void encodingIsWhatThePageSays() {
    byte[] page =
        "<html><head><meta charset='iso-8859-1'></head><p>Gärtner</p></html>"
            .getBytes(StandardCharsets.ISO_8859_1);
    assertThat(lines(Extracts.of("a.htm", page))).containsExactly("Gärtner");
  }

  @Test
  void deeplyNestedPageIsRead() {
    assertThat(lines(ofHtml("<div>".repeat(50_000) + "tief"))).containsExactly("tief");
  }
}
