package rollenkompass.answering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import rollenkompass.EngineFixture;

/** A question for yes or no whose answer stands with the other role. */
class BothSidesTest {
  private final EngineFixture engine = EngineFixture.shipped();

  @Test
  void askedRoleHasItsSayFirst() {
    Answer answer = engine.ask("Kann ein OMM Social Media Director werden?");
    assertThat(EngineFixture.ids(answer))
        .containsExactly("omm.career.advancement", "smm.career.specialization");
    assertThat(headings(answer))
        .containsExactly("Online-Marketing-Manager", "Social-Media-Manager");
  }

  private static List<String> headings(Answer answer) {
    return ((Answer.Grounded) answer).sections().stream().map(Section::heading).toList();
  }
}
