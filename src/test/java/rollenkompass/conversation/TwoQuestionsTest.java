package rollenkompass.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rollenkompass.EngineFixture;

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
}
