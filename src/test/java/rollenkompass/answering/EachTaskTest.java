package rollenkompass.answering;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rollenkompass.EngineFixture;

class EachTaskTest {
  private final EngineFixture engine = EngineFixture.shipped();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "suchen jemanden für instagram und google ads, wen brauchen wir?",
        "we need someone to run facebook and google ads, who do we hire?"
      })
  void tasksOfDifferentRolesAreEachToldOfTheirs(String question) {
    assertThat(engine.ask(question).passages())
        .extracting(passage -> passage.role().orElse(""))
        .containsExactlyInAnyOrder("smm", "omm");
  }

  @Test
  void tasksOfOneRoleSpeakForThatRole() {
    assertThat(engine.ask("wer macht seo und newsletter?").passages())
        .allMatch(passage -> passage.isAbout("omm"));
  }

  @Test
  void whatIsToldOfBothRolesIsNoVerdictOnAFieldOfOne() {
    assertThat(engine.ask("but social media doesn't do google ads, does it?").framing())
        .isEqualTo(Framing.PLAIN);
  }
}
