package rollenkompass.corpus.format.packed;

import static org.assertj.core.api.Assertions.assertThat;
import static rollenkompass.corpus.format.Extracts.lines;

import org.junit.jupiter.api.Test;
import rollenkompass.corpus.format.Extract;
import rollenkompass.corpus.format.Extracts;
import rollenkompass.corpus.format.ZipFile;
import rollenkompass.language.Language;

/** Word and OpenDocument files, as their programs write them. */
class OfficeFormatsTest {
  private static String p(String style, String text) {
    return "<w:p><w:pPr><w:pStyle w:val=\"%s\"/></w:pPr><w:r><w:t>%s</w:t></w:r></w:p>"
        .formatted(style, text);
  }

  private static String p(String text) {
    return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
  }

  private static String cells(String... texts) {
    StringBuilder row = new StringBuilder("<w:tr>");
    for (String text : texts) {
      row.append("<w:tc>").append(p(text)).append("</w:tc>");
    }
    return row.append("</w:tr>").toString();
  }

  private static Extract docx(ZipFile file) {
    return Extracts.of("a.docx", file.bytes());
  }

  private static Extract odt(ZipFile file) {
    return Extracts.of("a.odt", file.bytes());
  }

  @Test
  void germanStyleIdsOfWordAreHeadings() {
    String styles =
        """
        <w:style w:styleId="berschrift1"><w:name w:val="heading 1"/></w:style>
        <w:style w:styleId="Eigene"><w:name w:val="Eigene"/><w:basedOn w:val="berschrift2"/></w:style>
        <w:style w:styleId="berschrift2"><w:name w:val="x"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>
        """;
    assertThat(
            lines(
                docx(
                    ZipFile.docx(
                        p("berschrift1", "Garten") + p("Eigene", "Beete") + p("Rosen."), styles))))
        .containsExactly("# Garten", "## Beete", "Rosen.");
  }

  @Test
  void shortLineInBoldStandsForAHeadingInWord() {
    String bold = "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Beete</w:t></w:r></w:p>";
    assertThat(lines(docx(ZipFile.docx(bold + p("Rosen blühen.")))))
        .hasSize(2)
        .first()
        .asString()
        .matches("#+ Beete");
  }

  @Test
  void rowsOfAWordTableNameTheirColumns() {
    String table =
        "<w:tbl>" + cells("Beet", "Pflanze", "Monat") + cells("Ost", "Rose", "Mai") + "</w:tbl>";
    assertThat(lines(docx(ZipFile.docx(table))))
        .containsExactly("| Beet: Ost; Pflanze: Rose; Monat: Mai");
  }

  @Test
  void unnamedTableOfTwoColumnsIsPairs() {
    String table = "<w:tbl>" + cells("Telefon", "12") + cells("Raum", "B 1") + "</w:tbl>";
    assertThat(lines(docx(ZipFile.docx(table)))).containsExactly("| Telefon: 12", "| Raum: B 1");
  }

  @Test
  void deletedTextAndContentsOfWordAreLeftOut() {
    String deleted = "<w:p><w:del><w:r><w:t>alt</w:t></w:r></w:del><w:r><w:t>neu</w:t></w:r></w:p>";
    String styles = "<w:style w:styleId=\"TOC1\"><w:name w:val=\"toc 1\"/></w:style>";
    assertThat(lines(docx(ZipFile.docx(p("TOC1", "Garten 3") + deleted, styles))))
        .containsExactly("neu");
  }

  @Test
  void footnoteOfWordFollowsItsParagraph() {
    ZipFile file =
        ZipFile.docx(
                "<w:p><w:r><w:t>Rosen.</w:t></w:r><w:r><w:footnoteReference"
                    + " w:id=\"2\"/></w:r></w:p>"
                    + p("Ende."))
            .with(
                "word/footnotes.xml",
                "<w:footnotes xmlns:w=\"w\"><w:footnote w:type=\"separator\" w:id=\"0\"/>"
                    + "<w:footnote w:id=\"2\"><w:p><w:r><w:t>Nur im Mai.</w:t></w:r></w:p>"
                    + "</w:footnote></w:footnotes>");
    assertThat(lines(docx(file))).containsExactly("Rosen.", "Nur im Mai.", "Ende.");
  }

  @Test
  void titleAndLanguageOfWordAreItsProperties() {
    Extract extract =
        docx(
            ZipFile.docx(p("Roses."))
                .with(
                    "docProps/core.xml",
                    "<c xmlns:dc=\"d\"><dc:title>Garden</dc:title><dc:language>en-US</dc:language></c>"));
    assertThat(extract.title()).contains("Garden");
    assertThat(extract.language()).contains(Language.EN);
  }

  @Test
  void headingsItemsAndNotesOfWriterAreRead() {
    assertThat(
            lines(
                odt(
                    ZipFile.odt(
                        """
                        <text:h text:outline-level="1">Garten</text:h>
                        <text:p>Rosen<text:s text:c="3"/>blühen.<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>Im Mai.</text:p></text:note-body></text:note></text:p>
                        <text:list><text:list-item><text:p>Salbei</text:p></text:list-item></text:list>
                        """))))
        .containsExactly("# Garten", "Rosen blühen.", "Im Mai.", "Salbei");
  }

  @Test
  void tableAndBoldLineOfWriterAreRead() {
    String styles =
        "<style:style style:name=\"P1\"><style:text-properties"
            + " fo:font-weight=\"bold\"/></style:style>";
    String row = "<table:table-cell><text:p>%s</text:p></table:table-cell>";
    String table =
        "<table:table><table:table-header-rows><table:table-row>"
            + row.formatted("Beet")
            + row.formatted("Monat")
            + "</table:table-row></table:table-header-rows><table:table-row>"
            + row.formatted("Ost")
            + row.formatted("Mai")
            + "</table:table-row></table:table>";
    assertThat(
            lines(odt(ZipFile.odt(styles, "<text:p text:style-name=\"P1\">Plan</text:p>" + table))))
        .satisfiesExactly(
            heading -> assertThat(heading).matches("#+ Plan"),
            cells -> assertThat(cells).isEqualTo("| Beet: Ost; Monat: Mai"));
  }

  @Test
  void pagesOfABookAreReadInTheOrderOfItsSpine() {
    ZipFile book =
        new ZipFile()
            .with(
                "META-INF/container.xml",
                "<container><rootfiles><rootfile full-path=\"OPS/a.opf\"/></rootfiles></container>")
            .with(
                "OPS/a.opf",
                """
                <package xmlns:dc="d"><metadata><dc:title>Buch</dc:title><dc:language>de</dc:language></metadata>
                <manifest><item id="two" href="b%20zwei.xhtml"/><item id="one" href="a.xhtml"/>
                <item id="nav" href="nav.xhtml" properties="nav"/></manifest>
                <spine><itemref idref="nav"/><itemref idref="one"/><itemref idref="two"/></spine></package>
                """)
            .with("OPS/b zwei.xhtml", "<html><body><h1>Zwei</h1><p>Danach.</p></body></html>")
            .with("OPS/a.xhtml", "<html><body><h1>Eins</h1><p>Zuerst.</p></body></html>")
            .with("OPS/nav.xhtml", "<html><body><p>Inhalt</p></body></html>");
    Extract extract = Extracts.of("a.epub", book.bytes());
    assertThat(lines(extract)).containsExactly("# Eins", "Zuerst.", "# Zwei", "Danach.");
    assertThat(extract.title()).contains("Buch");
    assertThat(extract.language()).contains(Language.DE);
  }
}
