package rollenkompass.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CleanTextTest {
  @Test
  void aNameStaysOnOneLineAndSaysNothingToATerminal() {
    assertThat(CleanText.inline("\u001b[31ma\nb\u202e.md")).isEqualTo("[31ma b.md");
  }
}
