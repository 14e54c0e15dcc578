package rollenkompass.answering.sums;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rollenkompass.EngineFixture;
import rollenkompass.answering.Answer;
import rollenkompass.answering.Framing;

/** Sums of money that people tell, beside those that the sources give. */
class ComparedSumsTest {
  private final EngineFixture engine = EngineFixture.shipped();
  private final String chat = UUID.randomUUID().toString();

  @Test
  void lowSumLiesBelowTheFigureOfTheRoleAndTheRangeOfItsGroup() {
    ask("was verdient ein omm");
    Answer answer = ask("ich krieg 2900 brutto. ist das wenig??");
    assertThat(answer.framing()).isEqualTo(Framing.YES);
    assertThat(lead(answer))
        .contains("2.900 € im Monat (34.800 € im Jahr)")
        .contains("unter 41.260 € im Jahr")
        .contains("unter der Spanne von 3.872 bis 7.001 € im Monat");
    assertThat(EngineFixture.ids(answer)).containsExactly("sal-10", "sal-01");
  }

  @Test
  void dayIsComparedWithDays() {
    ask("freelance smm here, whats a fair day rate?");
    Answer answer = ask("so 66 an hour x 8 = 528 a day?? thats less");
    assertThat(lead(answer)).contains("EUR 528 a day is below the range of EUR 800 to 1,000 a day");
    assertThat(EngineFixture.ids(answer)).containsExactly("fre-01");
  }

  @ParameterizedTest
  @CsvSource({
    "62k a year for social media?? come on, above the range of",
    "'my boss pays me 1900 a month as a social media manager, is that fair?', below the range of",
    "hab ein angebot mit 55k im jahr als omm gut?, über 41.260 € im Jahr"
  })
  void firstMessageIsComparedAsWell(String message, String lead) {
    assertThat(lead(ask(message))).contains(lead);
  }

  @Test
  void netSumIsNotComparedWithGrossOnes() {
    assertThat(lead(ask("bin smm und verdiene 2800 netto, ist das normal"))).startsWith("Netto");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ich verdiene 1800 in teilzeit, ist das ok",
        "its 38k for 30 h a week as smm, fair?"
      })
  void payForLessThanFullWorkIsNotCompared(String message) {
    assertThat(lead(ask(message))).doesNotContain(" liegen ", " is above ", " is below ");
  }

  @Test
  void whereTheRolesOwnSumsDifferNoVerdictIsGiven() {
    Answer answer = ask("i make 2900 gross as smm, is that low?");
    assertThat(answer.framing()).isEqualTo(Framing.PLAIN);
    assertThat(EngineFixture.ids(answer)).containsExactly("sal-13", "sal-11");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "i have 40k followers can i get a job as smm w/o degree",
        "was verdient man in firmen mit 1500 leuten",
        "are the numbers from 2019 ok?"
      })
  void otherNumbersAreNoSums(String message) {
    assertThat(lead(ask(message))).doesNotContain(" liegen ", " is above ", " is below ");
  }

  @Test
  void sumThatWasToldIsNoneOfTheAskersOwn() {
    ask("what does an omm earn");
    assertThat(lead(ask("is 41k a lot less today"))).doesNotContain(" is ");
  }

  private Answer ask(String text) {
    return engine.ask(chat, text);
  }

  private static String lead(Answer answer) {
    return answer instanceof Answer.Grounded told ? told.lead() : "";
  }
}
