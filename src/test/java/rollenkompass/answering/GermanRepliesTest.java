package rollenkompass.answering;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rollenkompass.EngineFixture;

class GermanRepliesTest {
  @ParameterizedTest
  @ValueSource(strings = {"Hallo!", "Was kannst du?", "Wer bist du?", "Was macht ein Pilot?"})
  void rolesStandInTheDativeBehindMitZuAndNach(String message) {
    assertThat(EngineFixture.shipped().ask(message).toString())
        .doesNotContainPattern("(?:mit|zu|nach) den Social-Media-Manager");
  }
}
