package rollenkompass.answering;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rollenkompass.EngineFixture;

/** What is said to somebody who has to choose, or asks which role it is. */
class ChoiceTest {
  private final EngineFixture engine = EngineFixture.shipped();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "welcher von den beiden hat mehr mit zahlen zu tun | der Online-Marketing-Manager",
        "which one has more to do with numbers | the online marketing manager",
        "which of the two needs less maths | the social media manager"
      })
  void moreIsWhereNotOnlyALittleIsNeeded(String message, String role) {
    assertThat(((Answer.Grounded) engine.ask(message)).lead()).endsWith(role + ":");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "wir sind ein start up mit 5 leuten. smm oder omm als erstes?",
        "we are a startup w/ 5 people, smm or omm first?",
        "we're a startup. who should we hire first, a smm or an omm"
      })
  void startUpHearsWhatIsSaidOfStartUps(String message) {
    assertThat(EngineFixture.ids(engine.ask(message))).containsExactly("ovl-01");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ich kann gut mit kunden reden und zahlen mag ich auch. was passt eher",
        "i am good with people and i like numbers too, what fits better"
      })
  void eachOfTwoLikingsHasItsRole(String message) {
    assertThat(EngineFixture.ids(engine.ask(message)))
        .containsExactly("smm.skills.community-engagement", "omm.skills.data-analysis");
  }

  @ParameterizedTest
  @ValueSource(strings = {"so which one, decide for me", "was bin ich denn dann, smm oder omm?"})
  void whoTellsNothingOfHimselfHearsOfAllRoles(String message) {
    assertThat(EngineFixture.ids(engine.ask(message)))
        .contains("smm.skills.content-creation", "omm.skills.data-analysis");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "what does smm stand for | SMM stands for social media manager.",
        "wofür steht omm | OMM steht für Online-Marketing-Manager."
      })
  void shortNameIsWrittenOut(String message, String lead) {
    Answer.Grounded answer = (Answer.Grounded) engine.ask(message);
    assertThat(answer.lead()).isEqualTo(lead);
    assertThat(answer.passages()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"smm is not a real job", "is omm a proper job", "smm ist doch kein richtiger job"})
  void realJobIsOneThatPeopleHave(String message) {
    assertThat(EngineFixture.ids(engine.ask(message))).contains("job-01");
  }

  @Test
  void whoCannotGoOnAsksForTheWayIn() {
    assertThat(
            EngineFixture.ids(
                engine.ask("im a nurse and i cant do it anymore. is smm something for me")))
        .contains("trn-21");
  }

  @ParameterizedTest
  @ValueSource(strings = {"can u write the intro for me", "kannst du mir eine bewerbung schreiben"})
  void textIsNotWritten(String message) {
    assertThat(((Answer.Declined) engine.ask(message)).text())
        .containsAnyOf("don’t write texts", "schreibe ich nicht");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "hello i have to write an essay for school about social media manager. can u help",
        "muss ein referat über social media manager halten, kannst du helfen"
      })
  void homeworkBeginsWithWhatTheRoleIs(String message) {
    assertThat(EngineFixture.ids(engine.ask(message))).startsWith("smm.definition");
  }
}
