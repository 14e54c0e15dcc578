package rollenkompass.understanding.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rollenkompass.EngineFixture;
import rollenkompass.language.Language;

/** The field of a role that stands for the role before the name of another. */
class PairedRolesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Passt eher Social-Media- oder doch eher Online-Marketing-Manager zu mir?",
        "Wie weit bringt man es als Social-Media- und wie weit als Online-Marketing-Manager?",
        "Was ist besser, Social-Media- oder die Online-Marketing-Managerin?"
      })
  void wordsMayStandBetween(String message) {
    assertThat(roles(message)).containsExactly("smm", "omm");
  }

  @Test
  void fieldThatSomebodyDoesIsNoRole() {
    assertThat(roles("Gilt das für den OMM oder nur für Social Media?")).containsExactly("omm");
  }

  private static List<String> roles(String message) {
    return EngineFixture.shipped()
        .interpreter()
        .interpret(message, Optional.empty(), Language.DE, Optional.empty())
        .roles();
  }
}
