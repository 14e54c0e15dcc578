package rollenkompass.answering.role;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rollenkompass.EngineFixture;
import rollenkompass.answering.Answer;

/** Many sums of money on one topic, of which a few answer. */
class FewFiguresTest {
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
}
