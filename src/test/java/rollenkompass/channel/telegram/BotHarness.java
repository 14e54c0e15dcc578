package rollenkompass.channel.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import rollenkompass.channel.telegram.api.TelegramSettings;
import rollenkompass.inbox.Inbox;
import rollenkompass.inbox.MemoryInbox;

/** Runs the bot against a local server; whatever Telegram does to it, the log stays calm. */
public abstract class BotHarness {
  public static final String QUESTION = "Was macht ein SMM?";
  private static final Duration STOP = Duration.ofSeconds(5);

  protected CapturedLog log;
  protected BotApiServer server;
  TelegramBot bot;
  protected boolean calmIsExpected = true;

  @BeforeEach
  public void startServerAndBot() throws IOException {
    log = new CapturedLog();
    server = new BotApiServer();
    bot = start(new MemoryInbox(Clock.systemUTC()));
  }

  @AfterEach
  public void stopBotAndServer() {
    long start = System.nanoTime();
    bot.close();
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(STOP);
    server.close();
    log.close();
    log.assertWithout(BotApiServer.TOKEN);
    if (calmIsExpected) {
      log.assertCalm();
    }
  }

  public TelegramBot start(Inbox inbox) {
    return TelegramBot.start(
        settings(), ConversationFixture.conversation(), inbox, Clock.systemUTC());
  }

  public TelegramSettings settings() {
    return new TelegramSettings(BotApiServer.TOKEN, server.url());
  }

  /** The first message that a chat gets in answer to updates. */
  public BotApiServer.Call answerTo(long chat, JsonNode... updates) {
    int before = server.messagesTo(chat).size();
    server.receive(updates);
    await().until(() -> server.messagesTo(chat).size() > before);
    return server.messagesTo(chat).get(before);
  }

  /** Asserts that the bot says nothing in {@code chat} to {@code updates}. */
  public void assertSilence(long chat, JsonNode... updates) {
    int messages = server.messagesTo(chat).size();
    int acknowledged = server.calls("answerCallbackQuery").size();
    server.receive(updates);
    // Updates of a chat are dealt with in order: when this one is, so are those before it.
    server.receive(Updates.pressOnGoneMessage(chat, Updates.ANNA));
    await().until(() -> server.calls("answerCallbackQuery").size() > acknowledged);
    assertThat(server.messagesTo(chat)).hasSize(messages);
  }

  public static int buttons(BotApiServer.Call message) {
    return message.parameters().path("reply_markup").path("inline_keyboard").size();
  }
}
