package rollenkompass.channel.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ch.qos.logback.classic.Level;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What goes wrong while an answer is sent. */
final class SendingTroubleTest extends BotHarness {
  @ParameterizedTest
  @MethodSource("failuresThatPass")
  void aMessageThatDoesNotGetThroughIsSentAgain(Reply failure) {
    server.failNext("sendMessage", failure);
    server.receive(Updates.text(Updates.ANNA, "/rollen"), Updates.text(Updates.ANNA, "/hilfe"));
    await().until(() -> server.messagesTo(Updates.ANNA).size() == 2);

    server.receive(Updates.text(Updates.BEN, "/rollen"), Updates.text(Updates.BEN, "/hilfe"));
    await().until(() -> server.messagesTo(Updates.BEN).size() == 2);

    assertThat(texts(Updates.ANNA)).isEqualTo(texts(Updates.BEN));
  }

  static List<Reply> failuresThatPass() {
    return List.of(
        Reply.flood(1),
        Reply.badGateway(),
        new Reply(502, "", Map.of()),
        new Reply(504, "[]", Map.of()),
        new Reply(502, "{}", Map.of()),
        new Reply(200, "", Map.of()),
        new Reply(200, "[]", Map.of()),
        new Reply(200, "\"busy\"", Map.of()),
        new Reply(200, "{\"ok\":false,\"error_code\":\"none\"}", Map.of()),
        Reply.dropped(),
        Reply.of(500, "Internal Server Error: restart"));
  }

  @Test
  void aYesThatTheLibraryCannotReadIsAYes() {
    server.failNext("sendMessage", Reply.ok("{\"message_id\":\"of the future\"}"));
    server.receive(Updates.text(Updates.ANNA, "/rollen"), Updates.text(Updates.ANNA, "/hilfe"));
    await().until(() -> !server.messagesTo(Updates.ANNA).isEmpty());

    answerTo(Updates.BEN, Updates.text(Updates.BEN, "/hilfe"));

    assertThat(texts(Updates.ANNA)).isEqualTo(texts(Updates.BEN));
  }

  @ParameterizedTest
  @CsvSource({
    "403, Forbidden: bot was blocked by the user",
    "403, Forbidden: user is deactivated",
    "403, Forbidden: bot was kicked from the supergroup chat",
    "400, Bad Request: chat not found"
  })
  void aPersonWhoLeftHoldsNobodyUp(int code, String description) {
    server.failFor(Updates.ANNA, Reply.of(code, description));
    server.receive(Updates.text(Updates.ANNA, QUESTION), Updates.text(Updates.ANNA, "/hilfe"));

    answerTo(Updates.BEN, Updates.text(Updates.BEN, QUESTION));

    await()
        .until(() ->
            log.lines(Level.INFO).stream().filter(line -> line.contains(description)).count() == 2);
  }

  @Test
  void aGroupThatBecameASupergroupIsFollowed() {
    long newId = -100_999L;
    server.failFor(Updates.GROUP, Reply.migrated(newId));

    answerTo(newId, Updates.inGroup(Updates.ANNA, "/hilfe"));
  }

  private List<String> texts(long chat) {
    return server.messagesTo(chat).stream().map(call -> call.text("text")).toList();
  }
}
