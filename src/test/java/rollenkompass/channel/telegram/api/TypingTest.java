package rollenkompass.channel.telegram.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rollenkompass.channel.telegram.BotApiServer;
import rollenkompass.channel.telegram.Updates;

final class TypingTest {
  private static final ReplyTarget TOPIC = new ReplyTarget(Updates.GROUP, 42, 7);

  private BotApiServer server;
  private HttpClients http;
  private BotApi api;

  @BeforeEach
  void startServer() throws IOException {
    server = new BotApiServer();
    http = new HttpClients(Duration.ofSeconds(1));
    api = new BotApi(new TelegramSettings(BotApiServer.TOKEN, server.url()), http.calls());
  }

  @AfterEach
  void stopServer() {
    http.close();
    server.close();
  }

  @Test
  void aSlowAnswerIsAnnouncedWhereItWillAppear() {
    try (var _ = Typing.in(TOPIC, api)) {
      await().until(() -> !server.calls("sendChatAction").isEmpty());
    }
    BotApiServer.Call call = server.calls("sendChatAction").getFirst();
    assertThat(call.text("chat_id")).isEqualTo(String.valueOf(Updates.GROUP));
    assertThat(call.text("message_thread_id")).isEqualTo("42");
  }

  @Test
  void aQuickAnswerIsNot() {
    Typing.in(TOPIC, api).close();

    await().during(Duration.ofMillis(700)).until(() -> server.calls("sendChatAction").isEmpty());
  }
}
