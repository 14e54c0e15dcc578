package rollenkompass.channel.telegram.update;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import okhttp3.OkHttpClient;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.longpolling.BotSession;
import org.telegram.telegrambots.longpolling.interfaces.BackOff;
import org.telegram.telegrambots.meta.api.objects.Update;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import rollenkompass.channel.telegram.api.BotApi;
import rollenkompass.channel.telegram.api.HttpClients;
import rollenkompass.channel.telegram.api.TelegramSettings;
import rollenkompass.channel.telegram.api.Trouble;
import rollenkompass.inbox.Inbox;
import rollenkompass.inbox.InboxEntry;

/**
 * Fetches updates and puts them into the inbox. The library's session asks for the next batch,
 * which acknowledges the last one, only after the inbox has taken every update of it. Where the
 * inbox is full, updates wait on the server.
 *
 * <p>A session that dies, for example because the inbox failed, is followed by a new one. It starts
 * from the oldest update that was not acknowledged, and the inbox knows which of them it has.
 */
public final class TelegramPoller implements AutoCloseable {
  /** The channel's name in the inbox. */
  static final String CHANNEL = "telegram";

  private static final Logger log = LoggerFactory.getLogger(TelegramPoller.class);

  private final TelegramSettings settings;
  private final HttpClients http;
  private final Inbox inbox;
  private final Clock clock;
  private final PollFailures failures = new PollFailures();
  private final Thread watchdog = Thread.ofVirtual().name("telegram-poller").unstarted(this::watch);
  private volatile boolean closing;

  private TelegramPoller(TelegramSettings settings, HttpClients http, Inbox inbox, Clock clock) {
    this.settings = settings;
    this.http = http;
    this.inbox = inbox;
    this.clock = clock;
  }

  /** A poller that has begun. */
  public static TelegramPoller start(
      TelegramSettings settings, HttpClients http, Inbox inbox, Clock clock) {
    TelegramPoller poller = new TelegramPoller(settings, http, inbox, clock);
    poller.watchdog.start();
    return poller;
  }

  /** Whether it still polls, or waits to try again. */
  public boolean isAlive() {
    return watchdog.isAlive() && !closing;
  }

  /** Waits until it polls no more. */
  public void awaitEnd() throws InterruptedException {
    watchdog.join();
  }

  /** Ends the poll that is under way; what it might still bring stays on the server. */
  @Override
  public void close() {
    closing = true;
    failures.end();
    http.cancelPolls();
    watchdog.interrupt();
    try {
      watchdog.join(Duration.ofSeconds(1));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void watch() {
    while (!closing) {
      ScheduledExecutorService executor =
          Executors.newSingleThreadScheduledExecutor(
              Thread.ofPlatform().daemon().name("telegram-poll").factory());
      try {
        pollUntilItEnds(executor);
      } catch (TelegramApiException e) {
        failures.failed(Trouble.of(e));
      } catch (InterruptedException | CancellationException e) {
        log.debug("Polling ends");
      } catch (ExecutionException | RuntimeException e) {
        log.warn("Polling broke off and starts again", e);
        failures.failed(Trouble.of(0, "polling broke off", Optional.empty()));
      } finally {
        executor.shutdownNow();
      }
    }
  }

  private void pollUntilItEnds(ScheduledExecutorService executor)
      throws TelegramApiException, InterruptedException, ExecutionException {
    OkHttpClient client = PollTransport.over(http.polls());
    // Never log the session: its text form contains the token.
    BotSession session =
        new BotSession(
            new ObjectMapper(),
            client,
            executor,
            settings.token(),
            () -> BotApi.url(settings),
            last -> new PollRequest(last + 1, settings.pollTimeout(), failures),
            NoBackOff::new,
            this::accept);
    session.start();
    session.getRunningPolling().get();
  }

  /** Fails where it is interrupted: what the inbox has no room for stays unacknowledged. */
  private void accept(List<Update> updates) {
    try {
      for (Update update : updates) {
        if (!closing && update instanceof RawUpdate raw) {
          InboxEntry.Key key = new InboxEntry.Key(CHANNEL, raw.getUpdateId());
          inbox.accept(InboxEntry.received(key, raw.chat(), raw.json(), clock.instant()));
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("interrupted before the inbox had room");
    }
  }

  /** The session never meets a failure ({@link PollTransport}), so it has nothing to wait for. */
  private static final class NoBackOff implements BackOff {
    @Override
    public void reset() {}

    @Override
    public long nextBackOffMillis() {
      return 1000;
    }
  }
}
