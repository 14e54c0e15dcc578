package rollenkompass.channel.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rollenkompass.channel.telegram.api.BotApi;
import rollenkompass.channel.telegram.api.HttpClients;
import rollenkompass.channel.telegram.api.ReplyTarget;
import rollenkompass.channel.telegram.api.TelegramSettings;
import rollenkompass.channel.telegram.rendering.OutgoingMessage;
import rollenkompass.inbox.Delivery;
import rollenkompass.inbox.InboxEntry;

/** For how long a reply that does not get through is kept. */
final class TelegramOutboxTest {
  private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");
  private static final String REPLY =
      new OutgoingMessage(new ReplyTarget(Updates.ANNA, null, null), "Ja.", List.of()).toJson();

  private final CapturedLog log = new CapturedLog();
  private final HttpClients http = new HttpClients(Duration.ofSeconds(1));
  private BotApiServer server;
  private TelegramOutbox outbox;

  @BeforeEach
  void start() throws IOException {
    server = new BotApiServer();
    TelegramSettings settings = new TelegramSettings(BotApiServer.TOKEN, server.url());
    outbox =
        new TelegramOutbox(new BotApi(settings, http.calls()), Clock.fixed(NOW, ZoneOffset.UTC));
  }

  @AfterEach
  void stop() {
    http.close();
    server.close();
    log.close();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 12, 1400})
  void aReplyIsTriedForADay(int attempt) {
    server.failFor(Updates.ANNA, Reply.badGateway());

    assertThat(deliver(Duration.ofHours(23), attempt))
        .isInstanceOfSatisfying(
            Delivery.RetryAt.class,
            retry -> assertThat(retry.when()).isBetween(NOW, NOW.plusSeconds(60)));
  }

  @Test
  void aReplyOlderThanADayIsGivenUpWithAWarning() {
    server.failFor(Updates.ANNA, Reply.badGateway());

    assertThat(deliver(Duration.ofDays(1), 2)).isInstanceOf(Delivery.Dead.class);
    assertThat(log.lines(Level.WARN)).singleElement().asString().contains("given up");
  }

  @Test
  void aFloodIsWaitedForHoweverOftenItComes() {
    server.failFor(Updates.ANNA, Reply.flood(7));

    assertThat(deliver(Duration.ofDays(2), 5000))
        .isInstanceOfSatisfying(
            Delivery.RetryAt.class,
            retry -> assertThat(retry.when()).isEqualTo(NOW.plusSeconds(7)));
  }

  @Test
  void aFloodIsWaitedForNoLongerThanAQuarterOfAnHour() {
    server.failFor(Updates.ANNA, Reply.flood(999_999));

    assertThat(deliver(Duration.ZERO, 1))
        .isInstanceOfSatisfying(
            Delivery.RetryAt.class,
            retry -> assertThat(retry.when()).isEqualTo(NOW.plus(Duration.ofMinutes(15))));
  }

  @Test
  void aFloodWithoutAnyWaitIsWaitedForAllTheSame() {
    server.failFor(Updates.ANNA, Reply.flood(0));

    assertThat(deliver(Duration.ZERO, 1))
        .isInstanceOfSatisfying(
            Delivery.RetryAt.class,
            retry -> assertThat(retry.when()).isEqualTo(NOW.plusMillis(100)));
  }

  private Delivery deliver(Duration age, int attempt) {
    InboxEntry.Key key = new InboxEntry.Key("test", 1);
    InboxEntry entry =
        new InboxEntry(
            key, "anna", "question", NOW.minus(age), new InboxEntry.Progress.Received(), attempt);
    return outbox.deliver(REPLY, entry);
  }
}
