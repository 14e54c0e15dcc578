package rollenkompass.answering;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rollenkompass.EngineFixture;

/** What somebody is told who looks for a person and not for a job. */
class HiringTest {
  private final EngineFixture engine = EngineFixture.shipped();

  @ParameterizedTest
  @ValueSource(strings = {"Brauche ich einen SMM oder einen OMM?", "Ich will jemanden einstellen"})
  void whoHiresIsToldWhatTheRolesDo(String message) {
    Answer answer = engine.ask(message);
    assertThat(answer).isInstanceOf(Answer.Comparison.class);
    assertThat(EngineFixture.ids(answer))
        .contains("smm.definition", "omm.definition")
        .doesNotContain("smm.budget.focus", "smm.skills.content-creation");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "we're 5 people and have no budget",
        "I run a small shop, should I hire an SMM or an OMM?"
      })
  void whoHiresForASmallFirmIsToldOfThoseFirst(String message) {
    assertThat(EngineFixture.ids(engine.ask(message)))
        .containsExactly("ovl-03", "ovl-01", "ovl-02", "conclusion.contrast");
  }

  @Test
  void needOfADegreeIsNoNeedOfAPerson() {
    assertThat(EngineFixture.ids(engine.ask("Brauche ich als SMM ein Studium?")))
        .isNotEmpty()
        .allMatch(id -> id.startsWith("trn-"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"which is better, smm or omm", "Was ist besser, SMM oder OMM?"})
  void betterRoleIsAQuestionForAllOfThem(String message) {
    assertThat(EngineFixture.ids(engine.ask(message)))
        .contains("conclusion.contrast", "smm.definition", "omm.definition");
  }

  @Test
  void tasteNeedsNoWordForTheRoles() {
    assertThat(EngineFixture.ids(engine.ask("Ich mag Fotografieren, was passt?")))
        .containsExactly("smm.skills.content-creation");
  }
}
