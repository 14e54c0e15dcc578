package rollenkompass.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rollenkompass.EngineFixture;
import rollenkompass.answering.Answer;

/** What people ask who were told sums of money. */
class SumsInChatTest {
  private final EngineFixture engine = EngineFixture.shipped();
  private final String chat = UUID.randomUUID().toString();

  @ParameterizedTest
  @ValueSource(strings = {"thats monthly or yearly", "is that per month or per year?"})
  void monthAndYearAreToldApart(String question) {
    ask("how much does an smm earn");
    Answer answer = ask(question);
    assertThat(lead(answer)).contains("“a year”", "“a month”");
    assertThat(EngineFixture.ids(answer)).containsExactly("sal-13", "sal-01");
  }

  @Test
  void onlyWhatIsGivenByTheMonthIsToldOfTheMonth() {
    ask("how much does an smm earn");
    Answer answer = ask("per month?");
    assertThat(lead(answer)).contains("Only this");
    assertThat(EngineFixture.ids(answer)).containsExactly("sal-01");
  }

  @ParameterizedTest
  @CsvSource({
    "Was verdient ein SMM?, und netto?, Als „netto“ ist nichts davon angegeben",
    "What does an OMM earn?, net?, None of it is given as “net”",
  })
  void netIsSaidToBeGivenNowhere(String first, String then, String lead) {
    ask(first);
    assertThat(lead(ask(then))).startsWith(lead);
  }

  @ParameterizedTest
  @CsvSource({
    "Was verdient ein SMM?, mit 10 jahren berufserfahrung, Nach Berufsjahren",
    "How much does an SMM earn?, with 5 yrs experience, years of experience",
    "Was verdient ein OMM?, und halbtags? so 20 std, Teilzeit",
    "What does an OMM earn?, and part time?, part-time",
  })
  void conditionWithoutASumIsSaidFirst(String first, String then, String lead) {
    ask(first);
    Answer answer = ask(then);
    assertThat(lead(answer)).contains(lead);
    assertThat(EngineFixture.ids(answer)).isNotEmpty().allMatch(id -> id.startsWith("sal-"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ich meinte was man in der ausbildung kriegt",
        "was bekommt man in der ausbildung"
      })
  void payInTrainingIsAskedForInManyWords(String question) {
    assertThat(lead(ask(question))).startsWith("Was man in der Ausbildung verdient");
  }

  @Test
  void anotherJobHasNoneOfTheseSums() {
    ask("was ist ein fachwirt");
    assertThat(lead(ask("was verdient der"))).startsWith("Dafür allein nennen");
  }

  @Test
  void topicOfSumsWithoutOneIsSaidToLackIt() {
    assertThat(lead(ask("what does an influencer marketing manager earn")))
        .startsWith("The sources give no amount");
  }

  @ParameterizedTest
  @CsvSource({
    "Was verdient ein SMM?, sind die zahlen aktuell?, 2018 bis 2023",
    "What does an SMM earn?, are these numbers current?, 2018 to 2023",
  })
  void yearsAreToldAboveWhatIsNewer(String first, String then, String years) {
    ask(first);
    assertThat(lead(ask(then))).contains(years);
  }

  @Test
  void yearsAreToldByTheSources() {
    ask("Was verdient ein OMM?");
    List<String> told = EngineFixture.ids(ask("von wann sind die gehaltszahlen"));
    assertThat(told).containsExactly("sal-10", "sal-01");
  }

  private Answer ask(String text) {
    return engine.ask(chat, text);
  }

  private static String lead(Answer answer) {
    return answer instanceof Answer.Grounded told ? told.lead() : "";
  }
}
