package rollenkompass.answering.sums;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rollenkompass.EngineFixture;
import rollenkompass.answering.Answer;

/** Whose sums are told first, and which. */
class SumAnswersTest {
  private final EngineFixture engine = EngineFixture.shipped();
  private final String chat = UUID.randomUUID().toString();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "was kostet nen freelancer am tag",
        "how much do i pay a freelancer for a day",
        "was kostet ein freier social media manager",
        "what would an smm earn as a freelancer"
      })
  void freelancersCostTheirRates(String question) {
    assertThat(ids(question)).startsWith("fre-01").allMatch(id -> id.startsWith("fre-"));
  }

  @ParameterizedTest
  @CsvSource({
    "wir suchen einen smm, und was kostet mich der im monat",
    "We need a social media manager, what would that person cost me per month"
  })
  void employerHearsTheFiguresOfTheRoleFirst(String before, String question) {
    ids(before);
    assertThat(ids(question)).containsExactly("sal-13", "sal-11", "sal-01");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "was verdient man als social media manager am anfang",
        "gehalt smm als berufseinsteiger",
        "what does an smm earn straight after uni"
      })
  void beginnersHearWhatIsSaidOfThem(String question) {
    assertThat(ids(question)).startsWith("sal-03");
  }

  @ParameterizedTest
  @CsvSource({
    "was verdient ein smm, 'ich mein nur smm, nicht die ganze gruppe', sal-13",
    "was verdient ein omm, 'das is doch durchschnitt für marketing, nicht omm', sal-10"
  })
  void whoMeansTheRoleAloneHearsOfThat(String before, String question, String id) {
    ids(before);
    assertThat(ids(question)).startsWith(id);
  }

  @ParameterizedTest
  @CsvSource({
    "what does an smm earn, so what number should i believe",
    "was verdient ein omm, welcher zahl soll ich jetzt glauben"
  })
  void sourcesThatDisagreeAreToldAsSuch(String before, String question) {
    ids(before);
    assertThat(ids(question)).containsExactly("sal-21");
  }

  @ParameterizedTest
  @CsvSource({
    "warum verdienen frauen in dem job weniger, wie viel genau",
    "do women earn less in this job, how much in euros"
  })
  void howMuchStaysOnWhatWasTold(String before, String question) {
    ids(before);
    Answer answer = engine.ask(chat, question);
    assertThat(EngineFixture.ids(answer)).containsExactly("sal-20");
    assertThat(lead(answer)).doesNotContain("Betrag", "amount");
  }

  @Test
  void whatIsNoQuestionForASumIsNotSaidToLackOne() {
    ids("what does an omm earn?");
    assertThat(lead(engine.ask(chat, "A/B test"))).isEmpty();
  }

  @Test
  void placesSetSideBySideAreToldToBeMissing() {
    ids("was verdient ein smm");
    Answer answer = engine.ask(chat, "zahlt berlin oder münchen mehr");
    assertThat(lead(answer)).startsWith("Über Berlin und München sagen die Quellen nichts");
    assertThat(EngineFixture.ids(answer)).containsExactly("sal-17");
  }

  @Test
  void placeThatIsToldOfOnAnotherTopicIsMissingOnThisOne() {
    ids("homeoffice");
    assertThat(lead(engine.ask(chat, "bayern?"))).startsWith("Zum Thema Arbeitsbedingungen");
  }

  @ParameterizedTest
  @CsvSource({
    "krieg 5200 im monat als omm. gut?, und als frau?, sal-20",
    "what does an smm earn, and as a woman?, sal-20",
    "was verdient ein smm, warum ist das so verschieden, sal-21",
    "hallo, verdient man als smm gut?, sal-13"
  })
  void turnOfTheQuestionIsHeard(String before, String question, String id) {
    ids(before);
    assertThat(ids(question)).startsWith(id);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "verdien 14 euro die stunde als werkstudentin smm",
        "ich krieg 1800 in teilzeit als smm"
      })
  void payForLessThanFullWorkGetsTheFiguresOfTheRole(String message) {
    Answer answer = engine.ask(chat, message);
    assertThat(EngineFixture.ids(answer)).containsExactly("sal-13", "sal-11");
    assertThat(lead(answer)).contains("sagen die Quellen nicht");
  }

  @Test
  void whoNamesASumThatWasToldHearsOfThat() {
    ids("was nehmen freelancer die stunde");
    assertThat(ids("66 is ja mega wenig, it kriegt mehr oder")).containsExactly("fre-03");
  }

  private List<String> ids(String text) {
    return EngineFixture.ids(engine.ask(chat, text));
  }

  private static String lead(Answer answer) {
    return answer instanceof Answer.Grounded told ? told.lead() : "";
  }
}
