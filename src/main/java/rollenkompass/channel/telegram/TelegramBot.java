package rollenkompass.channel.telegram;

import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import rollenkompass.channel.telegram.api.BotApi;
import rollenkompass.channel.telegram.api.BotIdentity;
import rollenkompass.channel.telegram.api.CommandMenu;
import rollenkompass.channel.telegram.api.HttpClients;
import rollenkompass.channel.telegram.api.TelegramException;
import rollenkompass.channel.telegram.api.TelegramSettings;
import rollenkompass.channel.telegram.api.Trouble;
import rollenkompass.channel.telegram.update.PollFailures;
import rollenkompass.channel.telegram.update.TelegramPoller;
import rollenkompass.conversation.Conversation;
import rollenkompass.inbox.Inbox;
import rollenkompass.inbox.Worker;
import rollenkompass.language.Language;

/** The bot on Telegram, from {@link #start} to {@link #close}. */
public final class TelegramBot implements AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(TelegramBot.class);

  private final HttpClients http;
  private final Worker worker;
  private final TelegramPoller poller;
  private volatile boolean closing;

  private TelegramBot(HttpClients http, Worker worker, TelegramPoller poller) {
    this.http = http;
    this.worker = worker;
    this.poller = poller;
  }

  /**
   * Starts the bot. Returns when Telegram has answered, however long it takes to become reachable;
   * interrupt the thread to give up.
   *
   * @throws TelegramException where Telegram refuses the token, or where the thread is interrupted
   */
  public static TelegramBot start(
      TelegramSettings settings, Conversation conversation, Inbox inbox, Clock clock) {
    HttpClients http = new HttpClients(settings.pollTimeout());
    try {
      BotApi api = new BotApi(settings, http.calls());
      BotIdentity bot = identify(api);
      Thread.ofVirtual().name("command-menu").start(new CommandMenu(api)::register);
      TelegramResponder responder = new TelegramResponder(api, bot, conversation);
      Worker worker = Worker.start(inbox, responder, new TelegramOutbox(api, clock));
      TelegramPoller poller = TelegramPoller.start(settings, http, inbox, clock);
      log.info("Started, listening as @{} on Telegram", bot.username());
      return new TelegramBot(http, worker, poller);
    } catch (TelegramException e) {
      http.close();
      throw e;
    }
  }

  /** Whether the bot polls, or waits to try again. */
  public boolean isAlive() {
    return poller.isAlive();
  }

  /**
   * Waits until the bot polls no more.
   *
   * @return whether it was told to by {@link #close}; else it has ended by itself
   */
  public boolean awaitEnd() throws InterruptedException {
    poller.awaitEnd();
    return closing;
  }

  /** Fetches nothing more, answers what has been fetched, and ends; within five seconds. */
  @Override
  public void close() {
    closing = true;
    poller.close();
    worker.close();
    http.close();
    log.info("Stopped");
  }

  private static BotIdentity identify(BotApi api) {
    PollFailures failures = new PollFailures();
    while (!Thread.currentThread().isInterrupted()) {
      try {
        BotIdentity bot = TelegramProbe.whoAmI(api);
        failures.recovered();
        return bot;
      } catch (TelegramApiException e) {
        Trouble trouble = Trouble.of(e);
        if (trouble.kind() == Trouble.Kind.TOKEN_REFUSED) {
          throw new TelegramException(trouble.sentence(Language.EN));
        }
        failures.failed(trouble);
      }
    }
    throw new TelegramException("interrupted before Telegram answered");
  }
}
