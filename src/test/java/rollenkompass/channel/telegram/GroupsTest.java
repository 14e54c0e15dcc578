package rollenkompass.channel.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rollenkompass.channel.telegram.BotApiServer.Call;

/** The bot among other people. */
final class GroupsTest extends BotHarness {
  private static final String AT_BOT = "@" + BotApiServer.BOT_NAME;

  @ParameterizedTest
  @ValueSource(
      strings = {
        AT_BOT + " " + QUESTION,
        QUESTION + " " + AT_BOT,
        "Sag mal, @Kompass_Test_Bot: " + QUESTION,
        AT_BOT,
        "/help" + AT_BOT,
        "/hilfe",
        "/vergleich" + AT_BOT + " Budget"
      })
  void theBotAnswersWhereItIsNamedOrCommanded(String text) {
    Call answer = answerTo(Updates.GROUP, Updates.inGroup(Updates.ANNA, text));

    assertThat(answer.text("text")).isNotBlank();
    assertThat(answer.parameters().at("/reply_parameters/message_id").asInt()).isEqualTo(7);
    assertThat(answer.parameters().at("/reply_parameters/allow_sending_without_reply").asBoolean())
        .isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        QUESTION,
        "anna" + AT_BOT + ".example schreibt",
        AT_BOT + "2 " + QUESTION,
        "/help@another_bot",
        "Hallo zusammen"
      })
  void theBotKeepsOutOfEverythingElse(String text) {
    assertSilence(Updates.GROUP, Updates.inGroup(Updates.ANNA, text));
  }

  @Test
  void theBotKeepsOutOfCommandsOfOtherBots() {
    assertSilence(Updates.GROUP, Updates.inGroup(Updates.ANNA, "/start_the_party"));
  }

  @Test
  void aReplyToTheBotIsForTheBot() {
    ObjectNode update = Updates.inGroup(Updates.ANNA, QUESTION);
    replyTo(update, Updates.bot());

    assertThat(answerTo(Updates.GROUP, update).text("text")).contains(" [1]");
  }

  @Test
  void aReplyToSomebodyElseIsNot() {
    ObjectNode update = Updates.inGroup(Updates.ANNA, QUESTION);
    replyTo(update, Updates.bot().put("id", 99).put("username", "another_bot"));

    assertSilence(Updates.GROUP, update);
  }

  @Test
  void theBotIsAlsoNamedByItsNumber() {
    ObjectNode update = Updates.inGroup(Updates.ANNA, "Kompass, " + QUESTION);
    ObjectNode entity = Updates.message(update).putArray("entities").addObject();
    entity.put("type", "text_mention").put("offset", 0).put("length", 7);
    entity.set("user", Updates.bot());

    assertThat(answerTo(Updates.GROUP, update).text("text")).contains(" [1]");
  }

  @Test
  void whatTheBotSentThroughInlineModeIsNoQuestion() {
    ObjectNode update = Updates.text(Updates.ANNA, QUESTION);
    Updates.message(update).set("via_bot", Updates.bot());

    assertSilence(Updates.ANNA, update);
  }

  @Test
  void otherBotsGetNoAnswer() {
    ObjectNode update = Updates.inGroup(Updates.ANNA, AT_BOT + " " + QUESTION);
    ((ObjectNode) Updates.message(update).get("from")).put("is_bot", true);

    assertSilence(Updates.GROUP, update);
  }

  @Test
  void theTopicOfAForumIsKept() {
    ObjectNode update = Updates.inGroup(Updates.ANNA, AT_BOT + " " + QUESTION);
    Updates.message(update).put("message_thread_id", 42).put("is_topic_message", true);

    assertThat(answerTo(Updates.GROUP, update).parameters().path("message_thread_id").asInt())
        .isEqualTo(42);
  }

  @Test
  void aTopicThatIsGoneDoesNotSwallowTheAnswer() {
    server.failNext("sendMessage", Reply.of(400, "Bad Request: message thread not found"));
    ObjectNode update = Updates.inGroup(Updates.ANNA, AT_BOT + " " + QUESTION);
    Updates.message(update).put("message_thread_id", 42).put("is_topic_message", true);

    assertThat(answerTo(Updates.GROUP, update).parameters().has("message_thread_id")).isFalse();
  }

  @Test
  void aChainOfRepliesIsNoTopic() {
    ObjectNode update = Updates.inGroup(Updates.ANNA, QUESTION);
    replyTo(update, Updates.bot());
    Updates.message(update).put("message_thread_id", 6);

    assertThat(answerTo(Updates.GROUP, update).parameters().has("message_thread_id")).isFalse();
    assertThat(server.calls("sendChatAction"))
        .noneMatch(call -> call.parameters().has("message_thread_id"));
  }

  @Test
  void buttonsWorkInGroupsToo() {
    Call answer = answerTo(Updates.GROUP, Updates.inGroup(Updates.ANNA, "/help"));

    Call next = answerTo(Updates.GROUP, Updates.press(Updates.BEN, answer, 0));

    assertThat(next.text("text")).startsWith("<i>");
    assertThat(next.parameters().at("/reply_parameters/message_id").asInt()).isEqualTo(8);
  }

  @Test
  void aPhotoThatIsNotForTheBotIsLeftAlone() {
    ObjectNode update = Updates.message(Updates.GROUP, Updates.ANNA);
    Updates.message(update)
        .putArray("photo")
        .addObject()
        .put("file_id", "f")
        .put("file_unique_id", "u")
        .put("width", 1)
        .put("height", 1);
    assertSilence(Updates.GROUP, update);

    ObjectNode named = update.deepCopy();
    named.put("update_id", Updates.text(1, "").get("update_id").asInt());
    Updates.message(named).put("caption", AT_BOT + " " + QUESTION);
    assertThat(answerTo(Updates.GROUP, named).text("text")).contains(" [1]");
  }

  private static void replyTo(ObjectNode update, ObjectNode author) {
    ObjectNode original = Updates.message(update).putObject("reply_to_message");
    original.put("message_id", 6).put("date", 1_795_000_000).put("text", "Hallo");
    original.set("from", author);
    original.putObject("chat").put("id", Updates.GROUP).put("type", "supergroup");
  }
}
