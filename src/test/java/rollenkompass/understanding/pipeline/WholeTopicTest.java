package rollenkompass.understanding.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rollenkompass.EngineFixture;

class WholeTopicTest {
  private final EngineFixture engine = EngineFixture.shipped();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Which duties land on an online marketing manager's desk?",
        "Alle Aufgaben einer OMM bitte, ich häng sie ins Treppenhaus",
        "aufgabenliste omm pls",
        "name the tasks of an omm for my poster"
      })
  void whoAsksForAllTasksGetsThem(String message) {
    assertThat(EngineFixture.ids(engine.ask(message)))
        .contains(
            "omm.tasks.digital-strategy",
            "omm.tasks.multi-channel-campaigns",
            "omm.tasks.performance-analysis",
            "omm.tasks.budget-management");
  }

  @Test
  void thingThatTheSourcesKnowIsStillAskedFor() {
    List<String> ids =
        EngineFixture.ids(engine.ask("Welche Aufgaben hat ein SMM bei der Analyse?"));
    assertThat(ids).contains("smm.tasks.analytics").hasSizeLessThan(4);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Bitte in Stichpunkten: die Aufgaben eines SMM",
        "What are the tasks of an SMM? Bullet points please."
      })
  void bulletPointsAreNoWishForLess(String message) {
    assertThat(EngineFixture.ids(engine.ask(message)))
        .contains("smm.tasks.content-creation", "smm.tasks.monitoring", "smm.tasks.analytics");
  }
}
