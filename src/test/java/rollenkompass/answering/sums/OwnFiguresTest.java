package rollenkompass.answering.sums;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import rollenkompass.EngineFixture;

/** Amounts for one role, where the sources give some for a whole group as well. */
class OwnFiguresTest {
  private final EngineFixture engine = EngineFixture.shipped();

  @Test
  void roleComesBeforeTheGroup() {
    assertThat(EngineFixture.ids(engine.ask("what does an smm earn per month")))
        .containsExactly("sal-13", "sal-11", "sal-01");
  }

  @Test
  void employersAreToldTheSame() {
    String chat = UUID.randomUUID().toString();
    engine.ask(chat, "wir suchen einen social media manager für unser hotel");
    assertThat(EngineFixture.ids(engine.ask(chat, "was muss ich dem im monat zahlen")))
        .startsWith("sal-13");
  }

  @Test
  void whatWasAskedForInParticularStandsAlone() {
    assertThat(EngineFixture.ids(engine.ask("was verdient ein smm in bayern")))
        .containsExactly("sal-17");
  }
}
