package rollenkompass.channel.terminal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.reader.impl.DefaultParser;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import rollenkompass.conversation.Conversation;
import rollenkompass.language.CleanText;
import rollenkompass.language.Language;

/** A chat with a person: line editing, history, colours, lines that fit the terminal. */
public final class TerminalChat {
  /** For a terminal that does not tell how wide it is. */
  private static final int USUAL_COLUMNS = 80;

  private final Dialogue dialogue;
  private final Language language;
  private final Theme theme;
  private final Path historyFile;

  /**
   * A new chat.
   *
   * @param language of the person's terminal
   * @param historyFile keeps what was typed; made readable for its owner alone
   */
  public TerminalChat(Conversation conversation, Language language, Theme theme, Path historyFile) {
    this.dialogue = new Dialogue(conversation, language);
    this.language = language;
    this.theme = theme;
    this.historyFile = historyFile;
  }

  /** Talks on the terminal of this process until the person leaves. */
  public void run() throws IOException {
    try (Terminal terminal =
        TerminalBuilder.builder()
            .system(true)
            .dumb(true)
            .graphemeCluster(false)
            .encoding(StandardCharsets.UTF_8)
            .build()) {
      run(terminal);
    }
  }

  /** Talks on {@code terminal} until the person leaves. */
  void run(Terminal terminal) throws IOException {
    PrivateFile.create(historyFile);
    LineReader reader = reader(terminal);
    greet(terminal);
    answer("/start", terminal);
    Optional<String> line = read(reader);
    while (line.isPresent() && !Dialogue.isFarewell(line.get())) {
      if (!line.get().isBlank()) {
        dialogue
            .chosen(line.get())
            .ifPresent(text -> say(terminal, theme.accent("› " + CleanText.clean(text))));
        answer(line.get(), terminal);
      }
      line = read(reader);
    }
    say(terminal, TerminalMessages.text(language, "goodbye"));
  }

  private LineReader reader(Terminal terminal) {
    DefaultParser plainLines = new DefaultParser();
    plainLines.setEscapeChars(null);
    plainLines.setQuoteChars(null);
    return LineReaderBuilder.builder()
        .terminal(terminal)
        .appName("rollenkompass")
        .parser(plainLines)
        .variable(LineReader.HISTORY_FILE, historyFile)
        .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
        .build();
  }

  /** The next line; empty where the person leaves by Ctrl-D, or by Ctrl-C on an empty line. */
  private Optional<String> read(LineReader reader) {
    while (true) {
      try {
        return Optional.of(reader.readLine(theme.accent("› ")));
      } catch (UserInterruptException e) {
        if (e.getPartialLine().isEmpty()) {
          return Optional.empty();
        }
      } catch (EndOfFileException e) {
        return Optional.empty();
      }
    }
  }

  private void greet(Terminal terminal) {
    String welcome = TerminalMessages.text(language, "welcome");
    Wrapping.wrap(welcome, columns(terminal)).forEach(line -> say(terminal, line));
  }

  private void answer(String line, Terminal terminal) {
    say(terminal, "");
    say(terminal, dialogue.reply(line, TerminalRenderer.fitting(theme, columns(terminal))));
    say(terminal, "");
  }

  private static int columns(Terminal terminal) {
    return terminal.getColumns() > 0 ? terminal.getColumns() : USUAL_COLUMNS;
  }

  private static void say(Terminal terminal, String text) {
    terminal.writer().println(text);
    terminal.flush();
  }
}
