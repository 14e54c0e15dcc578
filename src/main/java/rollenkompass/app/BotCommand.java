package rollenkompass.app;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** The Telegram bot, until it is stopped. */
@Command(name = "bot")
final class BotCommand implements Callable<Integer> {
  @ParentCommand private RootCommand root;

  @Override
  public Integer call() {
    return run(root, root.settings());
  }

  /** Serves Telegram until the process is told to stop. */
  static int run(RootCommand root, Settings settings) {
    if (settings.telegram().token().isEmpty()) {
      throw new UsageException(root.texts().of("bot.no-token"));
    }
    throw new UsageException(root.texts().of("bot.not-yet"));
  }
}
