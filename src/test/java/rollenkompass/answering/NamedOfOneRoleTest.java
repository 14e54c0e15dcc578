package rollenkompass.answering;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rollenkompass.EngineFixture;

/** What is asked of one role, and named for another, or called by another word. */
class NamedOfOneRoleTest {
  private final EngineFixture engine = EngineFixture.shipped();

  @ParameterizedTest
  @ValueSource(strings = {"könnte ein SMM irgendwann CMO werden?"})
  void whatIsNamedForAnotherRoleAloneIsSaidToBeIts(String message) {
    Answer answer = engine.ask(message);
    assertThat(EngineFixture.ids(answer))
        .containsExactly("smm.career.specialization", "omm.career.advancement");
    assertThat(((Answer.Grounded) answer).lead())
        .containsPattern("sources rather name|nennen die Quellen eher");
  }

  @Test
  void whatAnotherWordNamesOfARoleIsNotDenied() {
    Answer answer = engine.ask("smm does ads, right?");
    assertThat(EngineFixture.ids(answer)).contains("smm.budget.ad-spend");
    assertThat(answer.framing()).isNotEqualTo(Framing.NO);
  }

  @ParameterizedTest
  @ValueSource(strings = {"is an smm worth the money?", "soll ich lieber ne agentur beauftragen?"})
  void whatTheSourcesDoNotJudgeIsSaidFirst(String message) {
    Answer answer = engine.ask(message);
    String said =
        answer instanceof Answer.Grounded told ? told.lead() : ((Answer.Declined) answer).text();
    assertThat(said).containsPattern("don’t judge|nicht");
  }
}
