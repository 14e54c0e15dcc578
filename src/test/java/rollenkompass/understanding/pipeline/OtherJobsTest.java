package rollenkompass.understanding.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rollenkompass.EngineFixture;
import rollenkompass.answering.Answer;
import rollenkompass.conversation.Message;
import rollenkompass.language.Language;

/** Questions about jobs of which the documents say nothing. */
class OtherJobsTest {
  private final EngineFixture engine = EngineFixture.shipped();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Was macht ein Gerüstbauer?",
        "Was macht eine Hufschmiedin so?",
        "What does a glazier do?",
        "The tasks of a scaffolder?"
      })
  void jobThatNothingIsKnownOfIsDeclined(String question) {
    assertThat(engine.conversation().reply(Message.alone(question)))
        .isInstanceOf(Answer.Declined.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Was macht ein SMM?",
        "Was verdient ein Community-Manager?",
        "What does an online marketing manager do?",
        "What is a typical day like?"
      })
  void whatIsKnownIsNoStranger(String question) {
    assertThat(
            engine
                .interpreter()
                .interpret(question, Optional.empty(), Language.DE, Optional.empty())
                .manners()
                .asksAboutStranger())
        .isFalse();
  }
}
