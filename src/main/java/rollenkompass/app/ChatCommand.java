package rollenkompass.app;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;
import rollenkompass.app.live.LiveConversation;
import rollenkompass.app.settings.Environment;
import rollenkompass.app.settings.LogLevel;
import rollenkompass.app.settings.Settings;
import rollenkompass.channel.terminal.PipedChat;
import rollenkompass.channel.terminal.TerminalChat;
import rollenkompass.conversation.Conversation;

/** A conversation in the terminal, or through a pipe. */
@Command(name = "chat")
final class ChatCommand implements Callable<Integer> {
  @ParentCommand private RootCommand root;

  @Override
  public Integer call() throws IOException {
    return run(root, root.settings());
  }

  /** Talks until the person leaves or the input ends. */
  static int run(RootCommand root, Settings settings) throws IOException {
    try (LiveConversation live = root.conversation(settings, LogLevel.WARN)) {
      talk(root, settings, live.conversation());
    }
    return ExitStatus.DONE;
  }

  private static void talk(RootCommand root, Settings settings, Conversation conversation)
      throws IOException {
    Environment environment = root.environment();
    if (isTerminal()) {
      new TerminalChat(
              conversation,
              environment.language(),
              environment.theme(),
              settings.dataDir().resolve("chat-history"))
          .run();
    } else {
      new PipedChat(conversation, environment.language())
          .run(
              new InputStreamReader(root.console().in(), StandardCharsets.UTF_8),
              root.console().out());
    }
  }

  /** Whether both standard input and standard output are a terminal. */
  @SuppressWarnings(
      "SystemConsoleNull") // It is null again since Java 25 where there is no terminal.
  private static boolean isTerminal() {
    return System.console() != null && System.console().isTerminal();
  }
}
