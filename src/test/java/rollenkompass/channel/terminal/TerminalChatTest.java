package rollenkompass.channel.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.terminal.impl.DumbTerminal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rollenkompass.language.Language;

final class TerminalChatTest {
  @TempDir private Path data;

  @Test
  void aPersonIsGreetedAnsweredAndSeenOff() throws IOException {
    String screen = chat("Was macht ein SMM?\n/ende\n", Language.DE);
    assertThat(screen)
        .containsSubsequence("Schreib deine Frage", "Social-Media-Manager", "Quellen", "Bis bald!");
  }

  @Test
  void theGreetingSpeaksTheLanguageOfTheTerminal() throws IOException {
    assertThat(chat("/quit\n", Language.EN)).contains("Type a question.", "Goodbye!");
  }

  @Test
  void aNumberAsksTheSuggestionThatStandsThere() throws IOException {
    String screen = chat("Was macht ein SMM?\n1\n/ende\n", Language.DE);
    assertThat(screen).contains("› Was macht ein OMM?", "Der Online-Marketing-Manager");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/ende\n", "/quit\n", "/EXIT \n", "\4", ""})
  void thePersonLeaves(String input) throws IOException {
    assertThat(chat(input, Language.DE)).contains("Bis bald!");
  }

  @Test
  void linesFitTheTerminal() throws IOException {
    assertThat(chat("Vergleiche beide\n/ende\n", Language.DE).lines())
        .allMatch(line -> Wrapping.widthOf(line) <= 60);
  }

  @Test
  void theHistoryIsTheOwnersAlone() throws IOException {
    chat("Was macht ein SMM?\n/ende\n", Language.DE);
    Path history = data.resolve("deep/history");
    assertThat(Files.readString(history)).contains("Was macht ein SMM?");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(history)))
        .isEqualTo("rw-------");
  }

  private String chat(String input, Language language) throws IOException {
    ByteArrayOutputStream screen = new ByteArrayOutputStream();
    try (Terminal terminal =
        new DumbTerminal(
            "test",
            Terminal.TYPE_DUMB,
            new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
            screen,
            StandardCharsets.UTF_8)) {
      terminal.setSize(Size.of(60, 24));
      new TerminalChat(Conversations.fresh(), language, Theme.PLAIN, data.resolve("deep/history"))
          .run(terminal);
    }
    return screen.toString(StandardCharsets.UTF_8);
  }
}
