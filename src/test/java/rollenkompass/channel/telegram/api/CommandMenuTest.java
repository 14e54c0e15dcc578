package rollenkompass.channel.telegram.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ch.qos.logback.classic.Level;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import rollenkompass.channel.telegram.BotApiServer.Call;
import rollenkompass.channel.telegram.BotHarness;
import rollenkompass.channel.telegram.Reply;
import rollenkompass.channel.telegram.TelegramBot;
import rollenkompass.conversation.Command;
import rollenkompass.inbox.MemoryInbox;

final class CommandMenuTest extends BotHarness {
  @Test
  void commandsAreRegisteredInEnglishForAllAndInGermanForGermans() {
    await().until(() -> server.calls("setMyShortDescription").size() == 2);

    List<Call> calls = server.calls("setMyCommands");
    assertThat(calls).extracting(call -> call.text("language_code")).containsExactly("", "de");
    assertThat(names(calls.get(0))).contains("help", "compare", "roles", "sources");
    assertThat(names(calls.get(1))).contains("hilfe", "vergleich", "rollen", "quellen");
    assertThat(server.calls("setMyDescription")).hasSize(2);
  }

  @Test
  void everyRegisteredCommandIsUnderstood() {
    await().until(() -> server.calls("setMyCommands").size() == 2);

    assertThat(server.calls("setMyCommands"))
        .flatMap(CommandMenuTest::names)
        .allSatisfy(name -> assertThat(Command.parse("/" + name)).isPresent());
  }

  @Test
  void theBotWorksWithoutItsMenu() {
    await().until(() -> server.calls("setMyShortDescription").size() == 2);
    server.failNext("setMyCommands", Reply.flood(3));
    server.failNext("setMyDescription", Reply.badGateway());
    try (TelegramBot second = start(new MemoryInbox(Clock.systemUTC()))) {
      assertThat(second.isAlive()).isTrue();
      await().until(() -> server.calls("setMyShortDescription").size() == 4);
    }
    assertThat(log.lines(Level.WARN)).anyMatch(line -> line.contains("setMyCommands"));
  }

  private static List<String> names(Call call) {
    return call.parameters().path("commands").findValuesAsText("command");
  }
}
