package rollenkompass.answering.role;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rollenkompass.EngineFixture;

/** A word that means something else elsewhere takes no question away from its topic. */
class OneWordTest {
  private final EngineFixture engine = EngineFixture.shipped();

  @ParameterizedTest
  @CsvSource({
    "will AI take my job as an smm, ai-04",
    "will AI take my job? i work as smm, ai-04",
    "which salary can i expect as a beginner omm, sal-03",
    "does an omm earn more, sal-10",
    "verdient ein smm mehr, sal-10"
  })
  void topicIsKept(String question, String cited) {
    assertThat(EngineFixture.ids(engine.ask(question))).contains(cited);
  }
}
