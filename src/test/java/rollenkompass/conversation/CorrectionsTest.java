package rollenkompass.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rollenkompass.EngineFixture;
import rollenkompass.answering.Answer;

/** Messages that say what was meant, and what not. */
class CorrectionsTest {
  private final EngineFixture engine = EngineFixture.shipped();
  private final String chat = UUID.randomUUID().toString();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          not the smm, the omm | omm.skills.
          not the skills, the budget | smm.budget.
          nicht die Skills sondern das Budget | smm.budget.
          I mean the budget, not the skills | smm.budget.
          """)
  void whatIsRuledOutDoesNotComeBack(String correction, String prefix) {
    ask("Which skills does the SMM need?");
    assertThat(cited(correction)).isNotEmpty().allMatch(id -> id.startsWith(prefix));
  }

  @Test
  void whatIsMeantIsNoTaleOfTheAsker() {
    ask("What does an SMM earn?");
    assertThat(cited("I mean the online marketing manager, what does he earn")).contains("sal-10");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          What does an SMM earn?           | no i mean how many hours a week      | wrk-02
          Arbeitet ein SMM am Wochenende?  | nein ich mein wie so ein tag abläuft | day-01
          Was macht ein SMM?               | nee ich meinte ob man studieren muss | trn-04
          Was macht ein OMM?               | nein ich meine was er verdient       | sal-10
          """)
  void whatStandsBehindIMeanIsAsked(String before, String correction, String id) {
    ask(before);
    assertThat(cited(correction)).contains(id);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          What does an OMM do?          | i meant salary, not tasks       | sal-
          Welche Tools braucht ein OMM? | ne ich meinte skills nicht tools | omm.skills.
          How long does an SMM work?    | i asked about AI not hours      | ai-
          """)
  void topicThatIsMeantIsAskedByItself(String before, String correction, String prefix) {
    ask(before);
    assertThat(cited(correction)).isNotEmpty().allMatch(id -> id.startsWith(prefix));
  }

  @Test
  void allOfATopicIsMeantWhateverWasAskedOfIt() {
    ask("was muss man denn noch lernen");
    assertThat(cited("ne ich mein so fähigkeiten"))
        .hasSize(6)
        .allMatch(id -> id.contains(".skills."));
  }

  @Test
  void thanksDoNotSwallowTheOtherRole() {
    ask("What does an SMM earn?");
    assertThat(cited("ok thanks and the other one")).contains("sal-10");
    ask("Welche Skills braucht ein SMM?");
    assertThat(cited("danke, und der andere")).allMatch(id -> id.startsWith("omm.skills."));
  }

  @Test
  void somethingNamedAloneIsNoQuestionForYesOrNo() {
    assertThat(((Answer.Grounded) ask("hate comments")).lead()).doesNotContain("Yes");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          What does an SMM earn?      | that's about money. i asked if being good with people is enough | smm.skills.community-engagement
          Was verdient ein SMM?       | das ist doch das Gehalt. ich hab gefragt, ob ich studieren muss | trn-04
          What does an SMM do?        | but smms also manage paid ads, so u r wrong                     | smm.budget.ad-spend
          What do freelancers charge? | no. i said social media managers manage ads too. true or false  | smm.budget.ad-spend
          """)
  void whatIsHeldAgainstAnAnswerIsAsked(String before, String objection, String id) {
    ask(before);
    assertThat(cited(objection)).contains(id);
  }

  @Test
  void whatIsRejectedIsNotToldAgain() {
    ask("What does an influencer marketing manager do?");
    assertThat(ask("thats not what i asked, what do influencer managers DO"))
        .isInstanceOf(Answer.Declined.class);
  }

  private Answer ask(String text) {
    return engine.ask(chat, text);
  }

  private List<String> cited(String text) {
    return EngineFixture.ids(ask(text));
  }
}
