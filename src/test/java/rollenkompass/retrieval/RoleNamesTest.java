package rollenkompass.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rollenkompass.EngineFixture;

class RoleNamesTest {
  private final RoleNames names = new RoleNames(EngineFixture.shipped().corpus().roles());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Social-Media-Manager",
        "social media manager",
        "Social Media-Managers",
        "Social-Media-Managerin",
        "Online-Marketing-Managerinnen",
        "online marketing manager’s",
        "ONLINE MARKETING MANAGER"
      })
  void nameInAnyFormIsTakenOut(String name) {
    assertThat(names.without("Der " + name + " plant."))
        .isEqualToNormalizingWhitespace("Der plant.");
  }

  @Test
  void otherWordsStay() {
    assertThat(names.without("Social-Media-Kampagnen und Online-Kanäle"))
        .isEqualTo("Social-Media-Kampagnen und Online-Kanäle");
    assertThat(names.without("Der Social-Media-Managervertrag")).contains("Managervertrag");
  }
}
