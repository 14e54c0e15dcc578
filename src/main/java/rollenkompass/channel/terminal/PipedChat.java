package rollenkompass.channel.terminal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.io.Reader;
import rollenkompass.conversation.Conversation;
import rollenkompass.language.Language;

/** A chat through a pipe: an answer for every line, no prompt, no escape codes. */
public final class PipedChat {
  private final Dialogue dialogue;
  private final TerminalRenderer renderer = TerminalRenderer.unbounded();

  /**
   * A new chat.
   *
   * @param language for a text that does not show its own
   */
  public PipedChat(Conversation conversation, Language language) {
    this.dialogue = new Dialogue(conversation, language);
  }

  /**
   * Answers line by line until the input ends or a line says goodbye; empty lines are skipped, an
   * empty line separates two answers.
   */
  public void run(Reader input, PrintStream output) throws IOException {
    BufferedReader lines = new BufferedReader(input);
    String separator = "";
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (Dialogue.isFarewell(line) || output.checkError()) {
        return;
      }
      if (!line.isBlank()) {
        output.println(separator + dialogue.reply(line, renderer));
        output.flush();
        separator = System.lineSeparator();
      }
    }
  }
}
