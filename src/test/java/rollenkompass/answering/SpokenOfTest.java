package rollenkompass.answering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rollenkompass.EngineFixture;

/** Of which role, and on what, a message in a chat is. */
class SpokenOfTest {
  private final EngineFixture engine = EngineFixture.shipped();
  private final String chat = UUID.randomUUID().toString();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Was macht ein SMM? | ich hatte nach Online-Marketing gefragt, nicht nach Social Media |"
            + " omm",
        "Was macht ein SMM? | nein, online marketing | omm",
        "what does an omm do? | i asked about social media not online marketing | smm",
        "what does an omm do? | no, i meant social media | smm"
      })
  void fieldOfARoleCorrectsIt(String first, String then, String role) {
    engine.ask(chat, first);
    assertThat(EngineFixture.ids(engine.ask(chat, then))).contains(role + ".definition");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "was macht ein omm | welche jobs könnt ich als nächstes machen",
        "what does an omm do | which jobs could i do next"
      })
  void nextJobsAreThoseOfTheRole(String first, String then) {
    engine.ask(chat, first);
    assertThat(EngineFixture.ids(engine.ask(chat, then)))
        .contains("omm.career.advancement")
        .noneMatch(id -> id.startsWith("smm."));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Freiberufler", "mit nem freien", "und ein freier?"})
  void freelancersAreOfTheirTopicBehindPay(String then) {
    engine.ask(chat, "Was verdient ein SMM?");
    assertThat(EngineFixture.ids(engine.ask(chat, then))).contains("fre-01");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Und was ist mit dem anderen?", "and the other one?"})
  void otherOneOfNoneIsAskedBack(String message) {
    assertThat(engine.ask(chat, message)).isInstanceOf(Answer.Clarification.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "true or false: omm earns more than smm | Yes.",
        "smm earn more than omm? | No.",
        "verdient man als omm mehr | Mehr nennen die Quellen für den Online-Marketing-Manager:"
      })
  void claimsOfPayAreJudged(String message, String lead) {
    assertThat(((Answer.Grounded) engine.ask(chat, message)).lead()).isEqualTo(lead);
  }

  @ParameterizedTest
  @ValueSource(strings = {"is 800 fine?", "is 1000 ok?", "is 800 a good rate?"})
  void sumAtTheEndOfARangeIsWithinIt(String message) {
    engine.ask(chat, "what's a day rate for a social media freelancer?");
    assertThat(((Answer.Grounded) engine.ask(chat, message)).lead()).startsWith("Yes.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"safe job", "is it a safe job", "sicherer job?"})
  void safeJobIsNoOtherJob(String message) {
    assertThat(EngineFixture.ids(engine.ask(chat, message))).contains("job-03");
  }
}
