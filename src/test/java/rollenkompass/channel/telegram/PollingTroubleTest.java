package rollenkompass.channel.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import ch.qos.logback.classic.Level;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import rollenkompass.channel.telegram.api.TelegramException;
import rollenkompass.channel.telegram.api.TelegramSettings;
import rollenkompass.inbox.MemoryInbox;

/** What goes wrong while polling, at the start and at the end. */
final class PollingTroubleTest extends BotHarness {
  private static final Clock CLOCK = Clock.systemUTC();
  private static final int UPDATES_A_POLL = 100;

  static List<Reply> failuresThatPass() {
    return List.of(
        Reply.flood(0),
        Reply.flood(1),
        Reply.badGateway(),
        Reply.dropped(),
        Reply.withoutResult(),
        Reply.of(409, "Conflict: terminated by other getUpdates request"),
        Reply.of(409, "Conflict: can't use getUpdates method while webhook is active"),
        Reply.of(401, "Unauthorized"),
        Reply.of(500, "Internal Server Error: restart"));
  }

  @ParameterizedTest
  @MethodSource("failuresThatPass")
  void pollingGoesOnAfter(Reply failure) {
    server.failNext("getUpdates", failure);
    server.failNext("getUpdates", failure);
    endPoll();

    answerTo(Updates.ANNA, Updates.text(Updates.ANNA, QUESTION));

    assertThat(bot.isAlive()).isTrue();
    assertThat(log.lines(Level.WARN)).hasSize(1);
  }

  @Test
  void aPoisonedUpdateSpoilsNothingButItself() {
    ObjectNode numberOutOfRange = Updates.text(Updates.ANNA, "poison");
    Updates.message(numberOutOfRange).put("date", 99_999_999_999_999L);
    ObjectNode chatMissing = Updates.text(Updates.ANNA, "poison");
    Updates.message(chatMissing).remove("chat");
    ObjectNode wrongType = Updates.text(Updates.ANNA, "poison");
    Updates.message(wrongType).put("entities", "none");

    server.receive(
        Updates.text(Updates.ANNA, "/rollen"),
        numberOutOfRange,
        chatMissing,
        wrongType,
        Updates.text(Updates.ANNA, "/hilfe"));

    await().until(() -> server.messagesTo(Updates.ANNA).size() == 2);
    await().until(() -> server.unacknowledged() == 0);
  }

  @Test
  void updatesThatAreNotForTheBotPassQuietly() {
    ObjectNode edited = Updates.text(Updates.ANNA, QUESTION);
    ObjectNode joined = Updates.message(Updates.ANNA, Updates.ANNA);
    Updates.message(joined).putArray("new_chat_members").add(Updates.bot());
    assertSilence(
        Updates.ANNA,
        Updates.other("edited_message", edited.get("message").toString()),
        Updates.other("channel_post", edited.get("message").toString()),
        Updates.other("my_chat_member", "{\"chat\":{\"id\":101,\"type\":\"private\"}}"),
        Updates.other("message_reaction", "{}"),
        Updates.other("something_of_the_future", "{\"a\":[1,2,3]}"),
        joined);
  }

  @Test
  void aSessionThatDiesIsFollowedByANewOne() {
    calmIsExpected = false; // the inbox's failure is an error of the program
    bot.close();
    FailingOnceInbox inbox = new FailingOnceInbox(new MemoryInbox(CLOCK));
    bot = start(inbox);

    answerTo(Updates.ANNA, Updates.text(Updates.ANNA, QUESTION));

    assertThat(inbox.hasFailed()).isTrue();
    assertThat(bot.isAlive()).isTrue();
    assertThat(server.messagesTo(Updates.ANNA)).hasSize(1);
  }

  @Test
  void aRefusedTokenEndsTheStartWithOneSentence() {
    TelegramSettings wrong = new TelegramSettings("4711:wrong-secret", server.url());

    assertThatThrownBy(() ->
            TelegramBot.start(
                wrong, ConversationFixture.conversation(), new MemoryInbox(CLOCK), CLOCK))
        .isInstanceOf(TelegramException.class)
        .hasMessageContaining("TELEGRAM_BOT_TOKEN")
        .hasMessageNotContaining("wrong-secret");
    log.assertWithout("wrong-secret");
  }

  @Test
  void theStartWaitsUntilTelegramIsThere() {
    bot.close();
    server.failNext("getMe", Reply.dropped());
    server.failNext("getMe", Reply.badGateway());

    bot = start(new MemoryInbox(CLOCK));

    assertThat(bot.isAlive()).isTrue();
  }

  @Test
  void aBotThatIsToldToStopDoesNotEndByItself() throws InterruptedException {
    bot.close();

    assertThat(bot.awaitEnd()).isTrue();
  }

  @Test
  void aStoppedBotIsNotAliveAndAsksForNothing() {
    bot.close();
    int polls = server.calls("getUpdates").size();
    server.receive(Updates.text(Updates.ANNA, QUESTION));

    assertThat(bot.isAlive()).isFalse();
    assertThat(log.lines(Level.WARN)).isEmpty();
    await().during(Duration.ofMillis(200)).until(() -> server.calls("getUpdates").size() == polls);
    assertThat(server.messagesTo(Updates.ANNA)).isEmpty();
  }

  @Test
  void stoppingIsQuickWhileTelegramAsksForPatience() {
    server.failFor(Updates.ANNA, Reply.flood(600));
    server.receive(Updates.text(Updates.ANNA, QUESTION));
    await().until(() -> log.lines(Level.INFO).stream().anyMatch(line -> line.contains("waits")));
    server.failNext("getUpdates", Reply.flood(600));
    endPoll();
    await().until(() -> !log.lines(Level.WARN).isEmpty());
    // The harness stops the bot and measures the time.
  }

  @Test
  void aFullInboxLeavesUpdatesOnTheServerAndIsQuickToStop() {
    server.failFor(Updates.ANNA, Reply.flood(600));
    int batches = MemoryInbox.ROOM / UPDATES_A_POLL + 3;
    for (int i = 0; i < batches * UPDATES_A_POLL; i++) {
      server.receive(Updates.text(Updates.ANNA, "/hilfe"));
    }
    int room = batches * UPDATES_A_POLL - MemoryInbox.ROOM;
    await().until(() -> server.unacknowledged() <= room + UPDATES_A_POLL);
    await().during(Duration.ofMillis(200)).until(() -> server.unacknowledged() >= room);
    // The harness stops the bot and measures the time.
  }

  @Test
  void settingsNeverShowTheToken() {
    assertThat(settings().toString()).doesNotContain(BotApiServer.TOKEN);
    assertThatThrownBy(() ->
            new TelegramSettings(
                BotApiServer.TOKEN, URI.create("https://x/bot" + BotApiServer.TOKEN)))
        .hasMessageNotContaining(BotApiServer.TOKEN);
  }

  /** Ends the poll that is under way, so that the next one begins. */
  private void endPoll() {
    server.receive(Updates.other("poll", "{}"));
  }
}
