package rollenkompass.answering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rollenkompass.EngineFixture;

/** What is advised to somebody who tells what he likes and what he does not. */
class TasteTest {
  private final EngineFixture engine = EngineFixture.shipped();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ich hasse Zahlen, welche Rolle passt zu mir?",
        "Hab keinen Bock auf Zahlen, welcher Job passt?",
        "maths is not my thing, which role fits me?",
        "ich bin schüchtern. ist smm was für mich",
        "i'm really shy, which job fits me"
      })
  void dislikeAloneIsNoReasonForARole(String message) {
    assertThat(leadOf(message))
        .doesNotContain("spricht für", "speaks for")
        .containsAnyOf("verlangen", "ask for", "gegen", "against");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ich bin kreativ, aber schlecht in Mathe. Was passt zu mir? | smm.skills.content-creation",
        "i hate numbers but love videos, which job? | smm.skills.content-creation",
        "ich mag zahlen aber keine menschen, was passt | omm.skills.data-analysis"
      })
  void likesAreTheReasonsAndDislikesWhatToThinkOf(String message, String reason) {
    Answer.Grounded answer = (Answer.Grounded) engine.ask(message);
    assertThat(answer.sections().getFirst().points())
        .anyMatch(point -> point.citation().passage().id().toString().equals(reason));
    assertThat(answer.sections().getLast().heading())
        .isIn("Und was dir weniger liegt", "And what you like less");
  }

  @Test
  void onlyWhatTellsTheRolesApartIsAskedOfPeople() {
    assertThat(EngineFixture.ids(engine.ask("i hate phone calls but i like planning, which fits?")))
        .contains("omm.skills.strategic-thinking")
        .noneMatch(id -> id.startsWith("job-"));
  }

  @Test
  void adviceInAChatAboutOneRoleIsAboutAllOfThem() {
    engine.ask("Was macht ein SMM?");
    assertThat(EngineFixture.ids(engine.ask("Ich mag Zahlen, welche Rolle passt zu mir?")))
        .contains("omm.skills.data-analysis");
  }

  private String leadOf(String message) {
    return ((Answer.Grounded) engine.ask(message)).lead();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "hate numbers, love chatting with people. which job?",
        "i hate numbers and love talking to people, smm or omm?",
        "hasse Zahlen, rede gern mit Leuten. welcher Job?"
      })
  void whoLeavesHimselfOutTellsWhatHeLikesAllTheSame(String question) {
    assertThat(engine.ask(question).toString())
        .containsAnyOf("speaks for the social media", "spricht für den Social");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ich mag Zahlen, aber keine Videos | Online-Marketing-Manager",
        "was wenn ich lieber fotografiere als rechne | Social-Media-Manager",
        "what if id rather take photos than crunch numbers | social media manager",
        "i have a levels and love numbers, does that work? | online marketing manager",
        "i have no idea about marketing, does that matter? im good with people | social media"
            + " manager",
        "bin eher der kreative typ | Social-Media-Manager"
      })
  void whatIsLikedSpeaksForARole(String message, String role) {
    assertThat(leadOf(message)).containsAnyOf("spricht für", "speaks for").contains(role);
  }

  @ParameterizedTest
  @ValueSource(strings = {"im bad at maths, is smm better for me then", "i hate spreadsheets"})
  void ofWhichARoleAsksForALittleItSpeaksAgainstTheOtherOne(String message) {
    assertThat(leadOf(message))
        .isEqualTo("This rather speaks against the online marketing manager:");
  }

  @Test
  void whatWouldYouPickAsksWhatFitsThat() {
    String chat = UUID.randomUUID().toString();
    engine.ask(chat, "i hate spreadsheets");
    assertThat(EngineFixture.ids(engine.ask(chat, "so what would you pick for me")))
        .contains("smm.skills.analytics", "omm.skills.data-analysis");
  }
}
