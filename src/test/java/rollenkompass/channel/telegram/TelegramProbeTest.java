package rollenkompass.channel.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rollenkompass.channel.telegram.api.BotIdentity;
import rollenkompass.channel.telegram.api.TelegramSettings;
import rollenkompass.channel.telegram.api.Trouble;
import rollenkompass.language.Language;

final class TelegramProbeTest {
  private BotApiServer server;

  @BeforeEach
  void startServer() throws IOException {
    server = new BotApiServer();
  }

  @AfterEach
  void stopServer() {
    server.close();
  }

  @Test
  void aReadyBotHasItsName() {
    ProbeResult result = probe(BotApiServer.TOKEN, server.url());

    assertThat(result)
        .isEqualTo(
            new ProbeResult.Ready(new BotIdentity(BotApiServer.BOT_ID, BotApiServer.BOT_NAME)));
    assertThat(result.sentence(Language.DE)).contains("@" + BotApiServer.BOT_NAME);
  }

  @Test
  void aWrongTokenIsToldApart() {
    assertBlocked(probe("1:wrong", server.url()), Trouble.Kind.TOKEN_REFUSED);
  }

  @Test
  void aServerThatIsNotThereIsUnreachable() {
    URI nobody = server.url();
    server.close();

    assertBlocked(probe(BotApiServer.TOKEN, nobody), Trouble.Kind.UNREACHABLE);
  }

  @Test
  void aPageInsteadOfAReplyIsUnreachable() {
    server.failNext("getMe", Reply.badGateway());

    assertBlocked(probe(BotApiServer.TOKEN, server.url()), Trouble.Kind.UNREACHABLE);
  }

  @Test
  void anActiveWebhookIsInTheWay() {
    server.failNext("getWebhookInfo", Reply.webhook());

    assertBlocked(probe(BotApiServer.TOKEN, server.url()), Trouble.Kind.WEBHOOK_ACTIVE);
  }

  private static ProbeResult probe(String token, URI url) {
    return TelegramProbe.probe(new TelegramSettings(token, url));
  }

  private static void assertBlocked(ProbeResult result, Trouble.Kind kind) {
    assertThat(result)
        .isInstanceOfSatisfying(
            ProbeResult.Blocked.class,
            blocked -> assertThat(blocked.trouble().kind()).isEqualTo(kind));
    for (Language language : Language.values()) {
      assertThat(result.sentence(language)).isNotBlank().doesNotContain(BotApiServer.TOKEN);
    }
  }
}
