package rollenkompass.answering.extractive.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rollenkompass.EngineFixture;
import rollenkompass.answering.extractive.Extractor;
import rollenkompass.answering.extractive.passage.QuestionTerm;
import rollenkompass.language.Language;

/** How much the words of a question count. */
class QuestionAnalysisTest {
  private static Extractor extractor;

  @BeforeAll
  static void readDocuments(@TempDir Path folder) throws IOException {
    Files.writeString(
        folder.resolve("house.md"),
        """
        # Hausordnung

        Ein Hund darf mit in das Haus. Es gibt zehn Plätze. Die Schränke sind offen.
        """);
    extractor = EngineFixture.over(folder).extractor();
  }

  @Test
  void wordOfTheSituationAloneCountsLess() {
    assertThat(weight("Ich habe einen Hund. Wo sind die Plätze?", "Hund"))
        .isCloseTo(0.6 * weight("Wo ist der Hund?", "Hund"), within(1e-9));
  }

  @Test
  void wordOfBothSituationAndQuestionCountsAsOneOfTheQuestion() {
    assertThat(weight("Ich habe einen Hund. Darf der Hund mit?", "Hund"))
        .isEqualTo(weight("Darf der Hund mit?", "Hund"));
  }

  @Test
  void whatIsCountedMayStandInTheSituationToo() {
    PlainQuestion question = question("Ich suche Plätze. Wie viele Plätze gibt es?");
    assertThat(question.counted())
        .extracting(place -> question.terms().get(place).word())
        .contains("Plätze");
  }

  @Test
  void wordWithAPrefixIsNoCompound() {
    assertThat(question("Wann ist die Übernachtung?").terms())
        .extracting(QuestionTerm::word)
        .containsExactly("Übernachtung");
  }

  @Test
  void prefixPartedFromItsVerbIsNoWordOfItsOwn() {
    assertThat(question("Wann lasst ihr den Hund hinein?").terms())
        .extracting(QuestionTerm::word)
        .doesNotContain("hinein");
  }

  @Test
  void partedVerbOfADocumentIsReadOverTheMarksInANumber(@TempDir Path folder) throws IOException {
    Files.writeString(
        folder.resolve("house.md"), "# Haus\n\nWir schließen um 6:45 Uhr die Tür auf.\n");
    Extractor own = EngineFixture.over(folder).extractor();
    assertThat(own.question("Wann wird aufgeschlossen?", "", Language.DE).terms())
        .allMatch(QuestionTerm::isKnown);
  }

  @Test
  void codeOfAThingCountsMost() {
    assertThat(weight("Was heißt K7 am Hund?", "K7"))
        .isGreaterThan(2 * weight("Was heißt Kappa am Hund?", "Kappa"));
  }

  @Test
  void whatAThingIsAKindOfIsNearIt() {
    assertThat(question("Wo ist mein Spind?").terms())
        .flatExtracting(QuestionTerm::near)
        .extracting(QuestionTerm.Form::form)
        .contains("schrank");
  }

  private static double weight(String text, String word) {
    return question(text).terms().stream()
        .filter(term -> term.word().equals(word))
        .mapToDouble(QuestionTerm::weight)
        .sum();
  }

  private static PlainQuestion question(String text) {
    return extractor.question(text, "", Language.DE);
  }
}
