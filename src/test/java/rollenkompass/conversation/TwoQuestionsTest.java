package rollenkompass.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rollenkompass.EngineFixture;
import rollenkompass.answering.Answer;

/** Messages that ask two things. */
class TwoQuestionsTest {
  private final EngineFixture engine = EngineFixture.shipped();

  @ParameterizedTest
  @ValueSource(
      strings = {"what is an omm and what does he earn", "Was ist ein OMM und was verdient er?"})
  void bothAreAnsweredInTheirOrder(String message) {
    assertThat(EngineFixture.ids(engine.ask(message)))
        .startsWith("omm.definition")
        .contains("sal-10");
  }

  @Test
  void oneQuestionWithAnAndIsNotDivided() {
    assertThat(EngineFixture.ids(engine.ask("What does an OMM earn in Hesse and Bavaria?")))
        .doesNotContain("omm.definition");
  }

  @Test
  void questionWithoutAnAnswerIsNamedBesideTheOther() {
    String chat = UUID.randomUUID().toString();
    engine.ask(chat, "kann ich als koch social media manager werden");
    Answer.Grounded answer =
        (Answer.Grounded) engine.ask(chat, "muss ich dafür nen kurs machen? was kostet sowas");
    assertThat(answer.lead()).startsWith("Zu „was kostet sowas“ steht in meinen Quellen nichts");
    assertThat(EngineFixture.ids(answer)).contains("trn-05");
  }

  @Test
  void roleMayBeNamedInTheSecondQuestion() {
    Answer.Grounded answer =
        (Answer.Grounded) engine.ask("what's the weather like? and what does an omm earn?");
    assertThat(answer.lead()).startsWith("On “what's the weather like” my sources say nothing");
    assertThat(EngineFixture.ids(answer)).contains("sal-10");
  }
}
