package rollenkompass.channel.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import rollenkompass.answering.Answer;
import rollenkompass.answering.Point;
import rollenkompass.answering.Section;
import rollenkompass.language.Language;

final class PlainTextRendererTest {

  @Test
  void pointsAreAListAndReferToTheirCitationsInOrderOfFirstUse() {
    assertThat(PlainTextRenderer.render(Answers.grounded()))
        .isEqualTo(
            """
            Kurz gesagt:

            Ein Bäcker backt Brot. [1]

            Aufgaben
            • Teig: Er knetet den Teig. [2]
            • Ein Bäcker backt Brot. [1]\
            """);
  }

  @Test
  void aComparisonOfShortCellsIsAnAlignedTable() {
    assertThat(PlainTextRenderer.render(Answers.comparison("Brot.")))
        .isEqualTo(
            """
            Beide im Vergleich:

            ┌──────────┬───────────────────┬───────────────────────────────────┐
            │          │ Bäcker            │ Brauer                            │
            ├──────────┼───────────────────┼───────────────────────────────────┤
            │ Aufgaben │ Brot. [1]         │ Brot. [2]                         │
            ├──────────┼───────────────────┼───────────────────────────────────┤
            │ Zeiten   │ • Früh: Brot. [3] │ – dazu sagen die Quellen nichts   │
            │          │ • Brot. [4]       │                                   │
            └──────────┴───────────────────┴───────────────────────────────────┘\
            """
                .replace("   │\n", " │\n")
                .replace("──┐", "┐")
                .replace("──┤", "┤")
                .replace("──┘", "┘"));
  }

  @Test
  void aRowWithoutALabelLeavesNoGap() {
    String text = "Ein Satz, der so lang ist, dass zwei davon nebeneinander nicht zu lesen sind.";
    assertThat(PlainTextRenderer.render(Answers.unlabelled(text)))
        .isEqualTo(
            """
            So sieht es bei beiden aus:

            • Bäcker: Ein Satz, der so lang ist, dass zwei davon nebeneinander nicht zu lesen sind. [1]
            • Brauer: Ein Satz, der so lang ist, dass zwei davon nebeneinander nicht zu lesen sind. [2]\
            """);
  }

  @Test
  void aComparisonOfLongCellsIsAListByRow() {
    String text = "Ein Satz, der so lang ist, dass zwei davon nebeneinander nicht zu lesen sind.";
    assertThat(PlainTextRenderer.render(Answers.comparison(text)))
        .isEqualTo(
            """
            Beide im Vergleich:

            Aufgaben
            • Bäcker: $ [1]
            • Brauer: $ [2]

            Zeiten: Bäcker
            • $ [3]
            • $ [4]

            Zeiten: Brauer
            – dazu sagen die Quellen nichts\
            """
                .replace("$", text));
  }

  @Test
  void whatIsQuotedFromAnotherLanguageStandsInQuotationMarks() {
    Point german = Answers.point("b.1", "", "Er knetet.");
    Point quoted = new Point(german.label(), german.text(), german.citation(), true);
    Answer answer =
        new Answer.Grounded(
            Language.EN,
            "In short:",
            Optional.empty(),
            List.of(new Section("", List.of(quoted))),
            List.of());
    assertThat(PlainTextRenderer.render(answer)).isEqualTo("In short:\n\n“Er knetet.” [1]");
  }

  @Test
  void whatComesNearestStandsBelowTheNo() {
    Point german = Answers.point("b.1", "", "Er knetet.");
    Point near = new Point(german.label(), german.text(), german.citation(), true);
    Answer answer =
        new Answer.Declined(
            Language.DE,
            "Dazu steht hier nichts.",
            Answer.Declined.Reason.NOT_IN_SOURCES,
            List.of(near),
            List.of());
    assertThat(PlainTextRenderer.render(answer))
        .isEqualTo("Dazu steht hier nichts.\n\n„Er knetet.“ [1]");
  }

  @Test
  void answersWithoutEvidenceAreTheirText() {
    assertThat(
            PlainTextRenderer.render(
                new Answer.Clarification(Language.EN, "Which one?", List.of("a"))))
        .isEqualTo("Which one?");
    assertThat(
            PlainTextRenderer.render(
                new Answer.Declined(
                    Language.EN, "No idea.", Answer.Declined.Reason.OUTSIDE, List.of())))
        .isEqualTo("No idea.");
    assertThat(PlainTextRenderer.render(new Answer.SmallTalk(Language.EN, "Hi!", false, List.of())))
        .isEqualTo("Hi!");
  }
}
