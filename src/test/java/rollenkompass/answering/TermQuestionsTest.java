package rollenkompass.answering;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rollenkompass.EngineFixture;

/** Questions for what a word of the sources means. */
class TermQuestionsTest {
  private final EngineFixture engine = EngineFixture.shipped();

  @ParameterizedTest
  @CsvSource({
    "was ist roi, Was das heißt",
    "Wofür steht ROI?, Was das heißt",
    "what does ROI mean, My sources don’t spell out",
    "whats roi, My sources don’t spell out"
  })
  void wordThatTheSourcesUseAndDoNotExplain(String question, String lead) {
    Answer answer = engine.ask(question);
    assertThat(((Answer.Grounded) answer).lead()).startsWith(lead);
    assertThat(EngineFixture.ids(answer)).contains("omm.budget.allocation");
  }

  @Test
  void wordThatIsTheLabelOfAStatementIsExplained() {
    Answer.Grounded answer = (Answer.Grounded) engine.ask("was ist community management");
    assertThat(answer.lead()).doesNotContain("Was das heißt");
    assertThat(EngineFixture.ids(answer)).contains("smm.scope.community-management");
  }

  @Test
  void wordThatTheSourcesDoNotUse() {
    Answer answer = engine.ask("Was bedeutet Rhabarber?");
    assertThat(answer).isInstanceOf(Answer.Declined.class);
    assertThat(((Answer.Declined) answer).text()).startsWith("Was das heißt");
  }

  @Test
  void whatARoleIsCalledAsksForTheRole() {
    assertThat(EngineFixture.ids(engine.ask("Was heißt SMM?"))).contains("smm.definition");
  }
}
