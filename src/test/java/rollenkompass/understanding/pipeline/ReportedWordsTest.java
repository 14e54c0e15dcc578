package rollenkompass.understanding.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rollenkompass.EngineFixture;
import rollenkompass.language.Language;
import rollenkompass.understanding.Interpretation;
import rollenkompass.understanding.QuestionKind;

class ReportedWordsTest {
  private final Interpreter interpreter = EngineFixture.shipped().interpreter();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "mein kollege meint, omm und smm wäre identisch",
        "ein freund von mir sagt dass omm und smm identisch ist",
        "viele glauben, smm und omm ist dasselbe"
      })
  void whoSaysSomethingIsNoTopic(String message) {
    assertThat(ask(message).topics()).containsExactly("intro");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "my boss says the smm does ads",
        "a friend of mine told me that the omm is a seo guy",
        "mein chef behauptet, der smm macht werbung"
      })
  void whatSomebodySaidIsAClaim(String message) {
    assertThat(ask(message).kind()).isEqualTo(QuestionKind.YES_NO);
    assertThat(ask(message).roles()).hasSize(1);
  }

  @Test
  void whereNothingIsSaidOfARoleNobodyIsReported() {
    assertThat(ask("my boss says no to a social media manager").asked().text()).contains("boss");
    assertThat(ask("mein kollege ist smm, was verdient er?").asked().text()).contains("was");
  }

  private Interpretation ask(String text) {
    return interpreter.interpret(text, Optional.empty(), Language.EN, Optional.empty());
  }
}
