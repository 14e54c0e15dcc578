package rollenkompass.answering.extractive.question;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rollenkompass.answering.extractive.words.AnswerType;

/** What questions name by a turn of phrase. */
class MatterTest {
  @ParameterizedTest
  @CsvSource({
    "habt ihr samstags offen, HOURS",
    "are you open on sundays?, HOURS",
    "Who can I ask?, ASK",
    "An wen kann ich mich wenden?, ASK",
    "Can I join if I'm 15?, AGE"
  })
  void isToldByTheQuestion(String question, String matter) {
    AnswerType type = AnswerType.askedIn(question).type();
    assertThat(Matter.in(question, type)).map(Matter::name).contains(matter);
  }

  @Test
  void wordsThatNameItAreNotAskedFor() {
    Matter hours = Matter.in("wann offen?", AnswerType.HOURS).orElseThrow();
    assertThat(hours.isSpokenOf("offen")).isTrue();
    assertThat(hours.isSpokenOf("samstags")).isFalse();
  }

  @Test
  void mostQuestionsAreAboutNone() {
    assertThat(Matter.in("Was kostet ein Kaffee?", AnswerType.MONEY)).isEmpty();
  }
}
