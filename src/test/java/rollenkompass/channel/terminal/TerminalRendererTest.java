package rollenkompass.channel.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotBlank;
import org.junit.jupiter.api.Test;

final class TerminalRendererTest {
  private static final String SENTENCE =
      "Ein Satz, der so lang ist, dass er in einer schmalen Spalte mehrere Zeilen braucht.";

  @Test
  void sourcesAndSuggestionsFollowTheText() {
    assertThat(TerminalRenderer.unbounded().render(Answers.grounded()))
        .endsWith(
            """
            • Ein Bäcker backt Brot. [1]

            Quellen
            [1] handwerk.de.md, Aufgaben › Bäcker
                „Ein Bäcker backt Brot.“
            [2] handwerk.de.md, Aufgaben › Bäcker
                „Er knetet den Teig.“

            Frag doch als Nächstes
            1  Was macht ein Brauer?
            2  Wann steht ein Bäcker auf?\
            """);
  }

  @Test
  void aPipeGetsNoEscapeCodesAndATerminalWithoutColoursNeither() {
    assertThat(TerminalRenderer.unbounded().render(Answers.grounded())).doesNotContain("\033");
    assertThat(TerminalRenderer.fitting(Theme.PLAIN, 80).render(Answers.grounded()))
        .doesNotContain("\033");
    assertThat(TerminalRenderer.fitting(Theme.COLOURED, 80).render(Answers.grounded()))
        .contains("\033[1mTeig:\033[0m");
  }

  @Test
  void aComparisonIsATableWhoseCellsAreWrapped() {
    String text = TerminalRenderer.fitting(Theme.PLAIN, 70).render(Answers.comparison(SENTENCE));
    assertThat(text).contains("┌", "│ Aufgaben │").contains("│ Ein Satz, der so lang");
    assertThat(text.lines()).allMatch(line -> Wrapping.widthOf(line) <= 70);
  }

  @Test
  void aTerminalTooNarrowForATableGetsAList() {
    String text = TerminalRenderer.fitting(Theme.PLAIN, 40).render(Answers.comparison(SENTENCE));
    assertThat(text).doesNotContain("┌").contains("Zeiten: Bäcker\n• Ein Satz,");
  }

  @Test
  void linesStayReadableOnAVeryWideTerminal() {
    String text = TerminalRenderer.fitting(Theme.PLAIN, 300).render(Answers.comparison(SENTENCE));
    assertThat(text.lines()).allMatch(line -> Wrapping.widthOf(line) <= 100);
  }

  @Property(tries = 200)
  void noLineIsWiderThanTheTerminal(
      @ForAll @NotBlank String text, @ForAll @IntRange(min = 20, max = 120) int columns) {
    String rendered =
        TerminalRenderer.fitting(Theme.PLAIN, columns)
            .render(Answers.comparison(text.replaceAll("\\p{C}", "x")));
    assertThat(rendered.lines()).allMatch(line -> Wrapping.widthOf(line) <= columns);
  }
}
