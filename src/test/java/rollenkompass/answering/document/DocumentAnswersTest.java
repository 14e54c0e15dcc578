package rollenkompass.answering.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rollenkompass.EngineFixture;
import rollenkompass.answering.Answer;
import rollenkompass.answering.Point;
import rollenkompass.corpus.PassageText;
import rollenkompass.learned.Outcome;

/** What is answered over documents that belong to no role. */
class DocumentAnswersTest {
  private static EngineFixture engine;

  @BeforeAll
  static void read() {
    engine = EngineFixture.over(Path.of("src/test/resources/office/fitting"));
  }

  private static List<Point> points(String question) {
    return engine.ask(question).points().toList();
  }

  private static String first(String question) {
    return points(question).getFirst().text();
  }

  @Test
  void germanQuestionIsAnsweredFromGermanDocument() {
    assertThat(first("Wie teuer darf ein Hotel in Hamburg sein?")).contains("140 €");
  }

  @Test
  void englishQuestionIsAnsweredFromEnglishDocument() {
    assertThat(first("How many charging points are there?")).contains("eight charging points");
  }

  @Test
  void englishQuestionFindsGermanSentence() {
    assertThat(first("Who is the head of the canteen?")).contains("Marek Sobota");
  }

  @Test
  void germanQuestionFindsEnglishSentence() {
    assertThat(first("Wie lange gibt es Ersatzteile?")).contains("eight years");
  }

  @Test
  void rowOfATableAnswers() {
    assertThat(first("How much does the Birch room cost for a full day?")).contains("£320");
  }

  @Test
  void answerIsQuotedToTheLetterAndCited() {
    Point point = points("Wer leitet die Kantine?").getFirst();
    PassageText text = point.citation().text();
    assertThat(text.document()).isEqualTo("kantine.de.txt");
    assertThat(text.quote()).contains(point.text());
  }

  @Test
  void namesAboveAllHeadingsStateNothing(@TempDir Path folder) throws IOException {
    Files.writeString(
        folder.resolve("minutes.en.md"),
        """
        # Chess Club – Minutes

        **Present:** Ida Brandt (chair), Omar Sayed (head coach)

        ## Fees

        The yearly fee is £20.
        """);
    String question = "Does the club have a coach for beginners?";
    assertThat(EngineFixture.outcome(EngineFixture.over(folder).ask(question)))
        .isEqualTo("decline");
  }

  @Test
  void ageOfOthersAnswersNoQuestionForOnes(@TempDir Path folder) throws IOException {
    Files.writeString(
        folder.resolve("rules.en.md"),
        """
        # House rules

        ## Swimmers

        Children must be at least twelve years old to use the sauna.

        ## Stewards

        Every steward wears a badge.
        """);
    assertThat(EngineFixture.over(folder).ask("How old do stewards have to be?").points())
        .noneMatch(point -> point.text().contains("twelve"));
  }

  @Test
  void nameOfTheFileTellsWhatADocumentIsAbout(@TempDir Path folder) throws IOException {
    for (String machine : List.of("coffee-machine", "washing-machine", "lawn-mower")) {
      Files.writeString(
          folder.resolve(machine + ".en.md"),
          "# Instructions\n\n## Care\n\nPlease descale it every %d months.\n"
              .formatted(machine.length()));
    }
    assertThat(
            EngineFixture.over(folder)
                .ask("How often does the washing machine have to be descaled?")
                .points()
                .findFirst()
                .map(Point::text))
        .hasValueSatisfying(text -> assertThat(text).contains("15 months"));
  }

  @Test
  void shorterAnswerIsTheSentenceThatAnswers(@TempDir Path folder) throws IOException {
    Files.writeString(
        folder.resolve("a.md"),
        "# Krankmeldung\n\nWer krank ist, ruft bis 8:30 Uhr an. "
            + "Eine Krankschreibung wird ab dem dritten Tag benötigt.\n");
    EngineFixture own = EngineFixture.over(folder);
    own.ask("sick", "Ab wann brauche ich eine Krankschreibung?");
    assertThat(own.ask("sick", "kürzer").points())
        .extracting(Point::text)
        .containsExactly("Eine Krankschreibung wird ab dem dritten Tag benötigt.");
  }

  @Test
  void answerIsSaidAgainInTheOtherLanguage() {
    String chat = "language";
    List<Point> english = engine.ask(chat, "Who is the head of the canteen?").points().toList();
    for (String wish : List.of("in German please", "auf Deutsch bitte", "in English please")) {
      assertThat(engine.ask(chat, wish).points()).as(wish).isEqualTo(english);
    }
  }

  @Test
  void rowSpokenOfComesBeforeOthersThatAnswerAsWell() {
    String chat = "row";
    engine.ask(chat, "How much is the Cedar room for a full day?");
    List<Point> points = engine.ask(chat, "What is the price for half a day?").points().toList();
    assertThat(points).singleElement().extracting(Point::text).asString().contains("Cedar");
  }

  @Test
  void numberedClausesAreNotSuggestedFirst(@TempDir Path folder) throws IOException {
    Files.writeString(
        folder.resolve("a.md"),
        "# § 1 Vertragsschluss\n\nDer Vertrag gilt.\n\n# Kaution\n\nDie Kaution ist 50 €.\n");
    assertThat(EngineFixture.over(folder).ask("Hallo").suggestions())
        .containsExactly("Was gilt beim Thema „Kaution“?");
  }

  @Test
  void shortQuestionGoesOnFromTheOneBeforeIt() {
    String chat = "going on";
    engine.ask(chat, "Wie teuer darf ein Hotel in Hamburg sein?");
    assertThat(engine.ask(chat, "Und in München?").points().findFirst().orElseThrow().text())
        .contains("140 €");
  }

  @Test
  void shortQuestionForAnotherRowGetsThatRow(@TempDir Path folder) throws IOException {
    Files.writeString(
        folder.resolve("tarife.de.md"),
        """
        # Preise des Hallenbads

        ## Jahreskarten

        | Karte | Preis im Jahr | Gültig |
        | --- | --- | --- |
        | Gold | 320 € | täglich |
        | Silber | 210 € | montags bis freitags |
        | Studierende | 140 € | täglich |

        ## Öffnungszeiten

        - Montag bis Freitag: 7 bis 21 Uhr
        - Samstag und Sonntag: 9 bis 18 Uhr
        """);
    EngineFixture pool = EngineFixture.over(folder);
    String chat = "rows";
    pool.ask(chat, "Was kostet Gold im Jahr?");
    List<Point> points = pool.ask(chat, "und für Studenten?").points().toList();
    assertThat(points).extracting(Point::text).first().asString().contains("140 €");
    assertThat(points).extracting(Point::text).noneMatch(text -> text.contains("320 €"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"wann habt ihr auf?", "Wann habt ihr offen", "Öffnungszeiten"})
  void questionForAHeadingIsAnsweredByWhatStandsUnderIt(String question, @TempDir Path folder)
      throws IOException {
    Files.writeString(
        folder.resolve("bad.de.md"),
        """
        # Hallenbad

        ## Eintritt

        Erwachsene zahlen 6 €, Kinder bis zwölf Jahre 3 €.

        ## Öffnungszeiten

        - Montag bis Freitag: 7 bis 21 Uhr
        - Samstag und Sonntag: 9 bis 18 Uhr
        """);
    assertThat(EngineFixture.over(folder).ask(question).points().map(Point::text))
        .contains("7 bis 21 Uhr");
  }

  @Test
  void everyQuestionThatAnAnswerProposesIsAnswered() {
    Answer answer = engine.ask("Wie teuer darf ein Hotel in Hamburg sein?");
    assertThat(answer.suggestions())
        .isNotEmpty()
        .allSatisfy(next -> assertThat(engine.ask(next).outcome()).isEqualTo(Outcome.ANSWER));
  }

  @Test
  void shortQuestionOfOtherThingsIsNotAnsweredByTheOneBeforeIt(@TempDir Path folder)
      throws IOException {
    EngineFixture boats = EngineFixture.over(boatHire(folder));
    String chat = "other things";
    assertThat(EngineFixture.outcome(boats.ask(chat, "Do kids need a life vest?")))
        .isEqualTo("answer");
    assertThat(EngineFixture.outcome(boats.ask(chat, "Gibt es WLAN?"))).isEqualTo("decline");
  }

  @Test
  void whatNoDocumentSpeaksOfIsDeclined() {
    assertThat(EngineFixture.outcome(engine.ask("Welches Aquarium steht im Flur?")))
        .isEqualTo("decline");
    assertThat(EngineFixture.outcome(engine.ask("Which antivirus program do we use?")))
        .isEqualTo("decline");
  }

  @Test
  void whatMayAnswerIsShownBelowAnHonestNo(@TempDir Path folder) throws IOException {
    Answer answer = EngineFixture.over(boatHire(folder)).ask("Dürfen Kinder allein fahren?");
    assertThat(answer.outcome()).isEqualTo(Outcome.DECLINE);
    assertThat(((Answer.Declined) answer).text())
        .startsWith("Eine klare Antwort")
        .contains("Englisch");
    assertThat(answer.points().map(Point::text).findFirst().orElseThrow())
        .startsWith("Children under ten");
  }

  @Test
  void whatNothingComesNearIsDeclinedWithoutAQuote(@TempDir Path folder) throws IOException {
    Answer answer = EngineFixture.over(boatHire(folder)).ask("What is the capital of France?");
    assertThat(answer.outcome()).isEqualTo(Outcome.DECLINE);
    assertThat(answer.citations()).isEmpty();
  }

  private static Path boatHire(Path folder) throws IOException {
    Files.writeString(
        folder.resolve("boats.en.md"),
        """
        # Boat hire

        Rowing boat: £12 an hour
        Canoe: £15 an hour
        Deposit: £20, returned when the boat is back

        ## Safety

        Children under ten must wear a life jacket. Boats may not pass the weir.
        """);
    return folder;
  }

  @Test
  void wordsOfOneLanguageAloneDoNotAnswer() {
    assertThat(EngineFixture.outcome(engine.ask("How much is the helicopter insurance?")))
        .isEqualTo("decline");
  }

  @Test
  void misspeltWordIsUnderstood() {
    assertThat(first("Wie oft werden die Feuerlöcher geprüft?")).contains("Feuerlöscher");
  }
}
