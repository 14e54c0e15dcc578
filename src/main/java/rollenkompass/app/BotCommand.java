package rollenkompass.app;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;
import rollenkompass.app.engine.Wiring;
import rollenkompass.app.live.LiveConversation;
import rollenkompass.app.settings.LogLevel;
import rollenkompass.app.settings.Settings;
import rollenkompass.channel.telegram.TelegramBot;
import rollenkompass.channel.telegram.api.TelegramSettings;

/** The Telegram bot, until it is stopped. */
@Command(name = "bot")
final class BotCommand implements Callable<Integer> {
  @ParentCommand private RootCommand root;

  @Override
  public Integer call() throws InterruptedException {
    return run(root, root.settings());
  }

  /** Serves Telegram until the process is told to stop; fails where the bot ends by itself. */
  static int run(RootCommand root, Settings settings) throws InterruptedException {
    TelegramSettings telegram =
        settings.telegram().orElseThrow(() -> new UsageException(root.texts().of("bot.no-token")));
    try (LiveConversation live = root.conversation(settings, LogLevel.INFO)) {
      TelegramBot bot = Wiring.bot(telegram, live.conversation());
      Runtime.getRuntime().addShutdownHook(new Thread(bot::close, "shutdown"));
      if (bot.awaitEnd()) {
        return ExitStatus.DONE;
      }
    }
    root.console().err().println(root.texts().of("bot.ended"));
    return ExitStatus.FAILED;
  }
}
