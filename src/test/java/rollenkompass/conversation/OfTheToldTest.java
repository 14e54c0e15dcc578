package rollenkompass.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rollenkompass.EngineFixture;
import rollenkompass.answering.Answer;

/** Messages that ask about the very words that were told. */
class OfTheToldTest {
  private final EngineFixture engine = EngineFixture.shipped();
  private final String chat = UUID.randomUUID().toString();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Wie viele Stunden arbeitet ein SMM? | Gilt das auch für den OMM oder nur für Social Media? | über den Social-Media-Manager; über den Online-Marketing-Manager
          How many hours does an SMM work?    | does that apply to the omm as well?                  | about the social media manager; about the online marketing manager
          How many hours does an SMM work?    | is that just social media people or everybody       | about the social media manager, not about others
          What does an OMM earn in Bavaria?   | is that for omm only or everyone in marketing        | How far this goes is said here
          """)
  void whomItIsAboutIsSaid(String before, String question, String said) {
    ask(before);
    assertThat(((Answer.Grounded) ask(question)).lead()).contains(said);
  }

  @Test
  void whatIsAlsoToldOfTheOtherRoleIsToldOfThat() {
    ask("Was macht ein SMM?");
    assertThat(cited("gilt das auch für den OMM?")).allMatch(id -> id.startsWith("omm."));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          How many companies use AI in marketing?  | 57% of all companies? | No, only of a part:
          Wie viele Firmen nutzen KI im Marketing? | 57 % von allen?       | Nein, nur von einem Teil:
          """)
  void shareOfAPartIsNoneOfAll(String before, String question, String lead) {
    ask(before);
    assertThat(((Answer.Grounded) ask(question)).lead()).isEqualTo(lead);
  }

  @Test
  void numbersThatAreSetAgainstEachOtherAreToldBoth() {
    ask("Wie viele Firmen nutzen KI im Marketing?");
    assertThat(cited("9% oder ein Drittel, was denn nun?")).containsExactly("ai-02", "ai-01");
  }

  @Test
  void numberInARemarkIsNotAskedFor() {
    ask("How many people in social media are freelancers?");
    assertThat(cited("2 percent thats nothing. are freelancers happy with the money at least"))
        .containsExactly("fre-04");
  }

  @Test
  void wordThatWasToldIsShownWhereItStands() {
    ask("Wie ist der Arbeitsmarkt?");
    assertThat(cited("was heißt Konsolidierung?")).containsExactly("job-03");
  }

  @Test
  void whatIsToldWithoutANumberIsToldBelowThat() {
    ask("Need I a university degree for becoming CMO?");
    Answer.Grounded answer = (Answer.Grounded) ask("In how many years?");
    assertThat(answer.lead()).isEqualTo("The sources give no number. They do say:");
    assertThat(EngineFixture.ids(answer)).containsExactly("rel-06");
  }

  private Answer ask(String text) {
    return engine.ask(chat, text);
  }

  private List<String> cited(String text) {
    return EngineFixture.ids(ask(text));
  }
}
