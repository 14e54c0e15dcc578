package rollenkompass.answering;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rollenkompass.EngineFixture;
import rollenkompass.channel.terminal.PlainTextRenderer;
import rollenkompass.channel.terminal.TerminalRenderer;

/** What a document says to a terminal does not reach it. */
class EscapeSequencesTest {
  @TempDir private Path folder;

  @Test
  void noneReachesAReader() throws IOException {
    Files.writeString(
        folder.resolve("a.md"),
        "# Schl\033[31müssel\n\n## Ort\033[2J\n\nDer Schlüssel \033[31mliegt im Keller.\n");
    Answer answer = EngineFixture.over(folder).ask("Wo liegt der Schlüssel?");
    assertThat(TerminalRenderer.unbounded().render(answer))
        .contains("Keller")
        .doesNotContain("\033");
    assertThat(PlainTextRenderer.render(answer)).contains("Keller").doesNotContain("\033");
  }
}
