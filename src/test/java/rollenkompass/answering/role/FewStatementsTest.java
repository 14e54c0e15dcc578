package rollenkompass.answering.role;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rollenkompass.EngineFixture;
import rollenkompass.answering.Answer;

/** Many statements on one topic, of which a few answer. */
class FewStatementsTest {
  private static final int FEW = 3;

  private final EngineFixture engine = EngineFixture.shipped();

  @ParameterizedTest
  @ValueSource(
      strings = {"Was verdient ein SMM?", "how much does an smm earn", "smm gehalt", "SMM salary"})
  void figuresOfTheRoleComeFirst(String question) {
    assertThat(EngineFixture.ids(engine.ask(question))).hasSize(FEW).startsWith("sal-13", "sal-11");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Was verdient ein OMM?", "what does an omm earn", "gehalt?", "the pay?"})
  void whatHasAFigureForEachRoleStandsFirst(String question) {
    assertThat(EngineFixture.ids(engine.ask(question)))
        .hasSizeLessThanOrEqualTo(FEW)
        .startsWith("sal-10");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "was verdient der omm im vergleich zum smm",
        "omm vs smm gehalt",
        "compare the salary of smm and omm"
      })
  void comparisonIsToldByWhatCompares(String question) {
    assertThat(EngineFixture.ids(engine.ask(question))).containsExactly("sal-10");
  }

  @Test
  void moreTellsTheOthers() {
    String chat = UUID.randomUUID().toString();
    Answer first = engine.ask(chat, "Was verdient ein SMM?");
    assertThat(EngineFixture.ids(engine.ask(chat, "mehr")))
        .contains("sal-15")
        .doesNotContainAnyElementsOf(EngineFixture.ids(first));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Wie wird man OMM?", "how does one become an omm", "und wie werd ich omm"})
  void ofManyStatementsTheLikeliestAreTold(String question) {
    String chat = UUID.randomUUID().toString();
    Answer first = engine.ask(chat, question);
    assertThat(EngineFixture.ids(first)).hasSize(FEW).startsWith("trn-03");
    assertThat(EngineFixture.ids(engine.ask(chat, question.startsWith("how") ? "more" : "mehr")))
        .isNotEmpty()
        .doesNotContainAnyElementsOf(EngineFixture.ids(first));
  }
}
