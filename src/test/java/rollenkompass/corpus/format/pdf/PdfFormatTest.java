package rollenkompass.corpus.format.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static rollenkompass.corpus.format.Extracts.lines;
import static rollenkompass.corpus.format.Extracts.quotes;

import java.util.List;
import org.junit.jupiter.api.Test;
import rollenkompass.corpus.format.Extract;
import rollenkompass.corpus.format.Extracts;
import rollenkompass.corpus.format.PdfFile;

class PdfFormatTest {
  private static final String FULL =
      "Dieser Garten liegt im Osten der Stadt und ist das ganze Jahr über offen, im ";

  private static Extract read(PdfFile file) {
    return Extracts.of("a.pdf", file.bytes());
  }

  @Test
  void linesOfAParagraphAreOneAndTheirWordsWhole() {
    Extract extract =
        read(
            new PdfFile()
                .page()
                .line(700, FULL + "Ge-")
                .line(686, "wächshaus gelten Ein-")
                .line(672, "und Auslasszeiten."));
    assertThat(lines(extract)).containsExactly(FULL + "Gewächshaus gelten Ein- und Auslasszeiten.");
    assertThat(quotes(extract))
        .containsExactly(FULL + "Ge-\nwächshaus gelten Ein-\nund Auslasszeiten.");
  }

  @Test
  void largerAndBolderLinesAreHeadings() {
    assertThat(
            lines(
                read(
                    new PdfFile()
                        .page()
                        .bold(20, 740, "Garten")
                        .line(700, FULL + "Mai.")
                        .bold(11, 670, "Beete")
                        .line(656, FULL + "Juni."))))
        .containsExactly("# Garten", FULL + "Mai.", "## Beete", FULL + "Juni.");
  }

  @Test
  void spaceBetweenLinesPartsParagraphs() {
    assertThat(
            lines(
                read(
                    new PdfFile()
                        .page()
                        .line(700, FULL + "Mai")
                        .line(686, "und im Juni.")
                        .line(660, FULL + "Juli")
                        .line(646, "und im August."))))
        .containsExactly(FULL + "Mai und im Juni.", FULL + "Juli und im August.");
  }

  @Test
  void itemsOfAListStandAlone() {
    assertThat(lines(read(new PdfFile().page().line(700, "• Rosen").line(686, "• Salbei"))))
        .containsExactly("Rosen", "Salbei");
  }

  @Test
  void rowsOfATableNameTheirColumns() {
    assertThat(
            lines(
                read(
                    new PdfFile()
                        .page()
                        .cell(60, 700, "Beet")
                        .cell(200, 700, "Pflanze")
                        .cell(340, 700, "Monat")
                        .cell(60, 686, "Ost")
                        .cell(200, 686, "Rose")
                        .cell(340, 686, "Mai"))))
        .containsExactly("| Beet: Ost; Pflanze: Rose; Monat: Mai");
  }

  @Test
  void marginsOfThePagesAreLeftOutAndAParagraphGoesOnOnTheNextPage() {
    List<String> text =
        List.of(
            FULL + "Mai",
            "Juni und Juli ist es hier am schönsten, weil dann alle Rosen blühen, auch die im",
            "Schatten der alten Mauer.");
    PdfFile file = new PdfFile();
    for (int page = 1; page <= text.size(); page++) {
      file.page()
          .line(780, "Gartenbuch")
          .line(700, text.get(page - 1))
          .line(30, "Seite " + page + " von 3");
    }
    assertThat(lines(read(file))).containsExactly(String.join(" ", text));
  }

  @Test
  void titleIsTheFilesUnlessAProgramMadeItUp() {
    assertThat(read(new PdfFile().page().line(700, "Text.").title("Garten")).title())
        .contains("Garten");
    assertThat(read(new PdfFile().page().line(700, "Text.").title("garten_neu.docx")).title())
        .isEmpty();
  }
}
