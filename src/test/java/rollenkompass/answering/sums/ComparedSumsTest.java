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
    "what day rate does a freelance smm get, so 900 is fine?, 900 a day",
    "tagessatz smm, sind 900 ok?, 900 € am Tag",
    "stundensatz freelancer, 70 ok?, 70 € in der Stunde"
  })
  void numberIsForTheTimeOfTheSumsTold(String before, String message, String lead) {
    ask(before);
    assertThat(lead(ask(message))).contains(lead);
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

  @ParameterizedTest
  @CsvSource({
    "'mein tagessatz ist 450 euro als social media freelancer, zu billig?', Ja. 450 € am Tag",
    "als freelancer nehm ich 900 am tag, 900 € am Tag liegen in der Spanne",
    "'i charge 500 a day as smm freelancer, too cheap?', Yes. EUR 500 a day is below the range"
  })
  void freelancersHearWhereTheirDaysLie(String message, String lead) {
    assertThat(lead(ask(message))).startsWith(lead);
  }

  @Test
  void hourIsComparedBehindRatesAndSaidToBeOfMoreThanTheRole() {
    ask("i charge 500 a day as smm freelancer");
    Answer answer = ask("60 an hour then?");
    assertThat(lead(answer)).contains("EUR 60 an hour is below EUR 66 an hour (a wider group)");
    assertThat(answer.framing()).isEqualTo(Framing.PLAIN);
  }

  @Test
  void ratesAloneGiveNoAnswerToHourlyPay() {
    Answer answer = ask("ich verdien 25 euro die stunde als smm");
    assertThat(lead(answer)).startsWith("Beträge in der Stunde nennen die Quellen nur zum Thema");
    assertThat(EngineFixture.ids(answer)).containsExactly("sal-13", "sal-11");
  }

  @ParameterizedTest
  @CsvSource({
    "und in sachsen?, 'unter 40.800 € im Jahr (Sachsen)', sal-17",
    "und in hessen?, 'unter 63.400 € im Jahr (Hessen)', sal-17",
    "und als smm?, in der Spanne von 30.000 bis 50.000 €, sal-13",
    "das ist für 2 leute, 19.000 € im Jahr, sal-10",
    "zu wenig?, Ja. 38.000 € im Jahr, sal-10"
  })
  void sumToldBeforeIsComparedAgain(String message, String lead, String id) {
    ask("hab 38k im jahr als omm, is das ok");
    Answer answer = ask(message);
    assertThat(lead(answer)).contains(lead);
    assertThat(EngineFixture.ids(answer)).startsWith(id);
  }

  @ParameterizedTest
  @CsvSource({
    "no per month, 'EUR 2,900 a month'",
    "13 salaries, 'EUR 37,700 a year'",
    "and 4500?, 'EUR 4,500 a month'",
    "gross yes, 'EUR 2,900 a month'"
  })
  void messageMayChangeTheSumToldBefore(String message, String sum) {
    ask("i make 2900 a month as smm, is that low?");
    assertThat(lead(ask(message))).startsWith(sum);
  }

  @ParameterizedTest
  @CsvSource({
    "'smm in hamburg mit 45000, drüber oder drunter?', Über Hamburg sagen die Quellen nichts."
        + " 45.000",
    "'we offer 38k for an omm in munich, ok?', The sources say nothing about Munich. EUR 38'"
  })
  void placeThatIsNotToldOfIsSaidToBeMissing(String message, String lead) {
    assertThat(lead(ask(message))).startsWith(lead.replace("'", ""));
  }

  @Test
  void budgetIsNoPay() {
    assertThat(lead(ask("wir haben 5000 euro budget im monat für ads, ist das wenig?")))
        .doesNotContain("liegen");
  }

  @Test
  void whatOnlyNamesAPlaceThatIsMissingIsNotComparedAgain() {
    ask("i make 2900 a month as smm, is that low?");
    assertThat(lead(ask("and in berlin?"))).doesNotContain(" is ");
  }

  @Test
  void inHowManySalariesAYearIsPaidTheSourcesDoNotSay() {
    ask("ich verdien 40000 im jahr als smm, ok?");
    assertThat(lead(ask("13 gehälter hab ich")))
        .startsWith("In wie vielen Gehältern")
        .contains("40.000 € im Jahr");
  }

  private Answer ask(String text) {
    return engine.ask(chat, text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "do men get more for the same job? my colleague gets 5k more | sal-20",
        "no 5k more per YEAR and hes a guy, im a woman. is that common | sal-20",
        "they offer me a raise of 3k, is that good for an omm | sal-10",
        "ich will 5000 euro mehr verhandeln als omm, realistisch? | sal-10"
      })
  void differenceIsNoPay(String message, String id) {
    Answer answer = ask(message);
    assertThat(answer.framing()).isEqualTo(Framing.PLAIN);
    assertThat(EngineFixture.ids(answer)).containsExactly(id);
    assertThat(lead(answer)).doesNotContain("5,000", "5.000", "3,000");
  }

  private static String lead(Answer answer) {
    return answer instanceof Answer.Grounded told ? told.lead() : "";
  }
}
