package rollenkompass.answering.extractive.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a question asks for, and what a text has. */
class AnswerTypeTest {
  @ParameterizedTest
  @CsvSource({
    "Was kostet ein Stellplatz?, MONEY",
    "How much is the deposit?, MONEY",
    "Wie lange gilt der Ausweis?, DURATION",
    "How many weeks does it take?, DURATION",
    "Wann öffnet das Büro?, HOURS",
    "Wann macht ihr zu?, HOURS",
    "What are your opening hours?, HOURS",
    "Wann habt ihr an Weihnachten offen?, WHEN",
    "Wann schließt die Anmeldung?, WHEN",
    "Wann muss ich zu Hause sein?, WHEN",
    "Ist die Anfahrt kostenlos?, MONEY",
    "What is the deadline?, WHEN",
    "Ab welchem Alter darf man rudern?, AGE",
    "Can I volunteer if I'm 15?, AGE",
    "'Ich bin krank, muss ich anrufen?', WHETHER",
    "habt ihr samstags offen, HOURS",
    "Is the tour open to children?, WHETHER",
    "Wie oft wird gelüftet?, OFTEN",
    "On which day is the office closed?, DAY",
    "Wie viele Leute passen hinein?, NUMBER",
    "Um wie viel Prozent steigt der Beitrag?, PERCENT",
    "What percentage is paid back?, PERCENT",
    "Wie schwer darf der Koffer sein?, MEASURE",
    "How deep is the pool?, MEASURE",
    "How high is the deposit?, MONEY",
    "Ab welchem Betrag brauche ich eine Unterschrift?, MONEY",
    "'Was muss ich zahlen, wenn ich zu spät komme?', MONEY",
    "Darf meine neunjährige Tochter mitfahren?, AGE",
    "Wer hat den Schlüssel?, PERSON",
    "Where is the key?, PLACE",
    "Warum ist die Tür zu?, REASON",
    "May I smoke here?, WHETHER",
    "How do I get in?, HOW",
    "Wie heißt der Vorstand?, NAME",
    "How do I get to the office?, PLACE",
    "Bekommt man dort ein Zeugnis?, WHETHER",
    "Macht der Hof auch Führungen?, WHETHER",
    "Was there a fire drill?, WHETHER",
    "Mit wie vielen Stimmen wurde er gewählt?, NUMBER",
    "An wie vielen Tagen wird geliefert?, DURATION",
    "What do you charge for a copy?, MONEY",
    "What's the weekly rent?, MONEY",
    "Welchen Zinssatz hat das Konto?, PERCENT",
    "In what year was the club founded?, YEAR",
    "What number do I call at night?, PHONE",
    "Mit der Bahn oder zu Fuß?, ANY",
    "Was passiert am Montag?, ANY",
    "Was gehört in den Korb?, ANY"
  })
  void isToldByTheWordsOfTheQuestion(String question, AnswerType type) {
    assertThat(AnswerType.askedIn(question).type()).isEqualTo(type);
  }

  @Test
  void isTheOneThatComesFirst() {
    assertThat(AnswerType.askedIn("When is the fee due?").type()).isEqualTo(AnswerType.WHEN);
    assertThat(AnswerType.askedIn("How long may I charge the car?").type())
        .isEqualTo(AnswerType.DURATION);
  }

  @Test
  void aTextShowsWhatItHas() {
    assertThat(AnswerType.in("Der Eintritt beträgt 4 €."))
        .contains(AnswerType.MONEY)
        .doesNotContain(AnswerType.REASON);
    assertThat(AnswerType.in("We close at 6 p.m. because of the heat."))
        .contains(AnswerType.WHEN, AnswerType.REASON)
        .doesNotContain(AnswerType.MONEY);
  }

  @Test
  void everyWordForANumberIsOne() {
    assertThat(AnswerType.in("Es gibt fünfzehn Plätze.")).contains(AnswerType.NUMBER);
    assertThat(AnswerType.in("There are Sixty seats.")).contains(AnswerType.NUMBER);
    assertThat(AnswerType.in("There are seats.")).doesNotContain(AnswerType.NUMBER);
  }

  @Test
  void aMeasureIsANumberWithItsUnit() {
    assertThat(AnswerType.in("Das Becken ist 1,80 m tief.")).contains(AnswerType.MEASURE);
    assertThat(AnswerType.in("The tower is forty metres high.")).contains(AnswerType.MEASURE);
    assertThat(AnswerType.in("Ropes must be less than five years old."))
        .doesNotContain(AnswerType.MEASURE);
  }

  @Test
  void aLabelNamesWhatFollows() {
    assertThat(AnswerType.namedIn("Ort: Halle 3")).contains(AnswerType.PLACE);
    assertThat(AnswerType.namedIn("Fee: to be announced")).contains(AnswerType.MONEY);
  }
}
