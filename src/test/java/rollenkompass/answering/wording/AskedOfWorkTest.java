package rollenkompass.answering.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rollenkompass.EngineFixture;
import rollenkompass.answering.Answer;

/** Whether people can work in part time. */
class AskedOfWorkTest {
  private final EngineFixture engine = EngineFixture.shipped();
  private final String chat = UUID.randomUUID().toString();

  @ParameterizedTest
  @CsvSource({
    "hi, kann man den job in teilzeit machen",
    "wie wird man smm, und in teilzeit? geht das überhaupt",
    "hi, can you do the smm job part time"
  })
  void whatTouchesPartTimeIsToldBelowANo(String before, String question) {
    engine.ask(chat, before);
    Answer answer = engine.ask(chat, question);
    assertThat(EngineFixture.ids(answer)).containsExactly("sal-15");
    assertThat(((Answer.Grounded) answer).lead()).containsAnyOf("Teilzeit", "part-time");
  }

  @Test
  void whereNothingTouchesItNoTrainingIsTold() {
    engine.ask(chat, "how do i become an omm");
    assertThat(engine.ask(chat, "and part time?")).isInstanceOf(Answer.Declined.class);
  }

  @Test
  void trainingInPartTimeIsAskedOfTraining() {
    assertThat(EngineFixture.ids(engine.ask(chat, "smm ausbildung in teilzeit?")))
        .startsWith("trn-01");
  }
}
