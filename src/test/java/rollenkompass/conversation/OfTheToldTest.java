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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Was macht ein SMM?                   | Bei uns macht der SMM auch SEO und Newsletter | Das kann bei euch anders sein.
          What does an SMM do?                 | with us the smm does the newsletters as well  | That may be different with you.
          Welche Plattformen nutzt ein SMM?    | Twitter heißt übrigens jetzt X                | Das mag inzwischen anders sein.
          Which platforms does an SMM focus on? | also its called X not twitter                 | That may have changed by now.
          """)
  void objectionIsGranted(String before, String objection, String lead) {
    ask(before);
    assertThat(((Answer.Grounded) ask(objection)).lead()).startsWith(lead);
  }

  @Test
  void questionOnOneselfIsNoObjection() {
    ask("Was verdient ein OMM?");
    assertThat(((Answer.Grounded) ask("Kriegt man bei uns in Sachsen weniger?")).lead())
        .doesNotContain("bei euch");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Wie viele Firmen nutzen KI im Marketing? | und 2024?     | Ist das die gleiche Umfrage?  | Nicht ganz: Der Herausgeber ist derselbe
          How many firms use AI in marketing?      | and in 2024?  | can I compare the two?        | Not quite: the publisher is the same
          """)
  void surveysAreToldApartByPublisherAndYear(
      String first, String second, String question, String lead) {
    ask(first);
    ask(second);
    assertThat(((Answer.Grounded) ask(question)).lead()).startsWith(lead);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Wer verdient mehr, SMM oder OMM?   | nur 4000 Unterschied? | 3.930 €
          Who earns more, the SMM or the OMM? | how much more         | EUR 3,930
          """)
  void distanceOfTwoSumsIsReckoned(String before, String question, String amount) {
    ask(before);
    assertThat(((Answer.Grounded) ask(question)).lead()).contains(amount);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Gibt es Kurse für SMM?          | IHK oder BVCM?
          Are there courses for an SMM?   | IHK or BVCM?
          """)
  void bothSidesOfAnAlternativeAreTold(String before, String question) {
    ask(before);
    assertThat(cited(question)).contains("trn-05", "trn-06");
  }

  @Test
  void numbersThatAreSetAgainstEachOtherAreToldBoth() {
    ask("How many firms use AI in marketing?");
    assertThat(cited("9% or a third, which one?")).containsExactly("ai-02", "ai-01");
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
    ask("What does it take to become a CMO?");
    Answer.Grounded answer = (Answer.Grounded) ask("How many years exactly?");
    assertThat(answer.lead()).isEqualTo("The sources give no number. They do say:");
    assertThat(EngineFixture.ids(answer)).containsExactly("rel-06");
  }

  @ParameterizedTest
  @CsvSource({"Was macht ein SMM?, naja hilft ja nix", "What does an SMM do?, Sigh. So it is."})
  void remarkIsNoQuestion(String before, String remark) {
    ask(before);
    assertThat(ask(remark)).isInstanceOf(Answer.SmallTalk.class);
  }

  private Answer ask(String text) {
    return engine.ask(chat, text);
  }

  private List<String> cited(String text) {
    return EngineFixture.ids(ask(text));
  }
}
