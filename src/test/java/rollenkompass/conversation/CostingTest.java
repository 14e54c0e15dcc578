package rollenkompass.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rollenkompass.EngineFixture;
import rollenkompass.answering.Answer;

/** Somebody's cost is the pay; a thing's is a price. */
class CostingTest {
  private final EngineFixture engine = EngineFixture.shipped();

  @ParameterizedTest
  @CsvSource({
    "Was macht ein SMM?, was kostet der",
    "Brauch ich einen SMM?, und was kostet der",
    "wir suchen jemanden für insta, was kostet der mich",
    "Who does SEO?, what does he cost"
  })
  void whatSomebodyCostsIsThePay(String before, String question) {
    assertThat(EngineFixture.ids(answer(before, question)))
        .isNotEmpty()
        .allMatch(id -> id.startsWith("sal-"));
  }

  @ParameterizedTest
  @CsvSource({
    "welche software brauch ich als omm, und kostet die was",
    "wie lang ist der lehrgang zum smm, was kostet der"
  })
  void whatAThingCostsIsNotThePay(String before, String question) {
    assertThat(EngineFixture.ids(answer(before, question))).noneMatch(id -> id.startsWith("sal-"));
  }

  private Answer answer(String before, String question) {
    String chat = UUID.randomUUID().toString();
    engine.ask(chat, before);
    return engine.ask(chat, question);
  }

  @ParameterizedTest
  @ValueSource(strings = {"is an omm paid well?", "are omms poorly paid?"})
  void whetherSomebodyIsPaidWellIsAQuestionForThePay(String question) {
    assertThat(EngineFixture.ids(engine.ask(UUID.randomUUID().toString(), question)))
        .contains("sal-10");
  }
}
