package rollenkompass.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rollenkompass.EngineFixture;
import rollenkompass.answering.Answer;

/** What few words add to a question on pay that the figures do not answer. */
class QualifiedTest {
  private final EngineFixture engine = EngineFixture.shipped();

  private Answer behindPay(String message) {
    engine.ask(message, "Was verdient man so als SMM?");
    return engine.ask(message, message);
  }

  private static String lead(Answer answer) {
    return ((Answer.Grounded) answer).lead();
  }

  @ParameterizedTest
  @ValueSource(strings = {"is des netto", "ist das netto", "netto?"})
  void whetherItIsNetIsAnsweredInShort(String message) {
    Answer answer = behindPay(message);

    assertThat(lead(answer)).contains("„netto“");
    assertThat(EngineFixture.ids(answer)).containsExactly("sal-01");
  }

  @ParameterizedTest
  @CsvSource({
    "und nach 5 jahren, Nach Berufsjahren",
    "und nach ein paar jahren?, Nach Berufsjahren",
    "and after 3 years, years of experience"
  })
  void yearsOfWorkAreNotToldApart(String message, String lead) {
    assertThat(lead(behindPay(message))).contains(lead);
  }

  @ParameterizedTest
  @CsvSource({
    "und in leipzig, über Leipzig",
    "und in münchen?, über München",
    "und in berlin, über Berlin",
    "and in berlin?, about Berlin"
  })
  void placeOfWhichNothingIsToldGetsWhatIsToldOfSeveral(String message, String lead) {
    Answer answer = behindPay(message);

    assertThat(lead(answer)).containsIgnoringCase(lead);
    assertThat(EngineFixture.ids(answer)).containsExactly("sal-17");
  }

  @ParameterizedTest
  @ValueSource(strings = {"und meckpom", "und in meck-pomm", "und oben in meck pomm"})
  void placeIsToldByTheNameThatPeopleGiveIt(String message) {
    Answer answer = behindPay(message);

    assertThat(lead(answer)).isEmpty();
    assertThat(EngineFixture.ids(answer)).containsExactly("sal-17");
  }

  @ParameterizedTest
  @CsvSource({
    "was nehmen freelancer, wie viel pro tag",
    "what do freelancers charge as smm, how much per day"
  })
  void rateOfADayIsToldBehindFreelancing(String before, String message) {
    engine.ask(message, before);

    assertThat(EngineFixture.ids(engine.ask(message, message))).containsExactly("fre-01");
  }

  @ParameterizedTest
  @ValueSource(strings = {"nein ich meine was so ne agentur kostet", "was nimmt ne agentur dafür"})
  void whatAnAgencyCostsIsNotToldBySalaries(String message) {
    Answer answer = behindPay(message);

    assertThat(EngineFixture.ids(answer)).doesNotContain("sal-13", "sal-11");
  }
}
