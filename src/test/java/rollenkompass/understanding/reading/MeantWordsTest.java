package rollenkompass.understanding.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rollenkompass.EngineFixture;
import rollenkompass.language.Language;
import rollenkompass.understanding.Interpretation;
import rollenkompass.understanding.pipeline.Interpreter;

/** Words that mean another thing in some phrases than elsewhere. */
class MeantWordsTest {
  private final Interpreter interpreter = EngineFixture.shipped().interpreter();

  private Interpretation read(String text) {
    return interpreter.interpret(text, Optional.empty(), Language.DE, Optional.empty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "und was müssten wir dem zahlen",
        "was zahlt man einem social media manager",
        "wie viel soll ich meinem SMM zahlen",
        "was zahlen agenturen",
        "zahlen die gut"
      })
  void verbAsksForPay(String text) {
    assertThat(read(text).topics()).containsExactly("salary");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "muss der SMM gut mit zahlen umgehen",
        "arbeitet der OMM viel mit zahlen",
        "muss ich viele zahlen im kopf haben als OMM",
        "was soll ich mit den zahlen machen",
        "zahlt sich ein SMM aus"
      })
  void nounDoesNot(String text) {
    assertThat(read(text).topics()).doesNotContain("salary");
  }

  @ParameterizedTest
  @ValueSource(strings = {"muss man auch am we arbeiten", "arbeitet der SMM am we"})
  void shortFormOfTheWeekendIsKnown(String text) {
    assertThat(read(text).topics()).contains("working_conditions");
  }
}
