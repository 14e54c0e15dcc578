package rollenkompass.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import org.junit.jupiter.api.Test;

class OwnFileTest {
  @Test
  void linesAreReadWithoutCommentsAndEmptyOnes() {
    assertThat(OwnFile.lines(OwnFile.class, "pointing.en.txt"))
        .isNotEmpty()
        .noneMatch(line -> line.isBlank() || line.startsWith("#"));
  }

  @Test
  void aLineThatBeginsWithASpaceGoesOnWithTheOneAbove() {
    assertThat(
            OwnFile.lines(OwnFile.class, "/rollenkompass/understanding/smalltalk/reactions.de.txt"))
        .allMatch(line -> line.matches("[\\w-]+:.*"))
        .anyMatch(line -> line.startsWith("more:  mehr | "));
  }

  @Test
  void aFileThatIsNotThereIsNamed() {
    assertThatThrownBy(() -> OwnFile.lines(OwnFile.class, "none.txt"))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("none.txt");
  }
}
