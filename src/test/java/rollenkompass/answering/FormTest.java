package rollenkompass.answering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import rollenkompass.corpus.Passage;
import rollenkompass.corpus.PassageId;
import rollenkompass.corpus.PassageText;
import rollenkompass.corpus.SourceSpan;
import rollenkompass.language.Language;

class FormTest {
  private static final String SENTENCE = "Der Bäcker steht sehr früh auf.";

  @Test
  void statementThatStandsAloneIsProseWithoutItsTitle() {
    Answer.Grounded form = listed("So ist es:", point("Beginn", "Beginn", SENTENCE)).inOneForm();
    assertThat(form.sections()).isEmpty();
    assertThat(form.opening().orElseThrow().label()).isEmpty();
  }

  @Test
  void titleWithoutWhichAStatementIsNoSentenceStays() {
    Answer.Grounded form = listed("", point("Ofen", "Ofen", "250 Grad.")).inOneForm();
    assertThat(form.opening().orElseThrow().label()).isEqualTo("Ofen");
  }

  @Test
  void listThatNothingAnnouncesBeginsInProse() {
    Point first = point("Beginn", "Beginn", SENTENCE);
    Answer.Grounded form = listed("", first, point("Teig", "Teig", SENTENCE)).inOneForm();
    assertThat(form.opening()).isPresent();
    assertThat(form.sections()).hasSize(1);
    assertThat(form.points().map(Point::label)).containsOnly("");
  }

  @Test
  void statementsOfAnAnnouncedListKeepTheirTitles() {
    Answer.Grounded form =
        listed("Aufgaben:", point("Beginn", "Beginn", SENTENCE), point("Teig", "Teig", SENTENCE))
            .inOneForm();
    assertThat(form.points().map(Point::label)).containsExactly("Beginn", "Teig");
  }

  @Test
  void longListHasAllTitlesWhereMostSaySomething() {
    Point repeated = point("", "Früh auf", SENTENCE);
    Answer.Grounded form =
        listed(
                "Aufgaben:",
                point("Beginn", "Beginn", SENTENCE),
                repeated,
                point("Teig", "Teig", SENTENCE))
            .inOneForm();
    assertThat(form.points().map(Point::label)).containsExactly("Beginn", "Früh auf", "Teig");
  }

  @Test
  void listWithAStatementThatHasNoTitleHasNone() {
    Answer.Grounded form =
        listed("Aufgaben:", point("Beginn", "Beginn", SENTENCE), point("", "", SENTENCE))
            .inOneForm();
    assertThat(form.points().map(Point::label)).containsOnly("");
  }

  private static Answer.Grounded listed(String lead, Point... points) {
    return new Answer.Grounded(
        Language.DE, lead, Optional.empty(), List.of(new Section("", List.of(points))));
  }

  private static Point point(String label, String title, String text) {
    PassageText source =
        new PassageText(
            Language.DE, "d.md", "", title, text, new SourceSpan(0, text.length()), text);
    Passage passage =
        new Passage(
            new PassageId("d." + title),
            Optional.empty(),
            Optional.empty(),
            source,
            Optional.empty());
    return new Point(label, text, Citation.of(passage, Language.DE), false);
  }
}
