package rollenkompass.channel.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ch.qos.logback.classic.Level;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rollenkompass.channel.telegram.BotApiServer.Call;
import rollenkompass.channel.telegram.rendering.Span;
import rollenkompass.channel.telegram.update.Media;
import rollenkompass.conversation.Conversation;
import rollenkompass.conversation.Knowledge;
import rollenkompass.conversation.KnowledgeSource;
import rollenkompass.conversation.MemorySessionStore;
import rollenkompass.inbox.MemoryInbox;

/** Questions in private chats. */
final class QuestionsTest extends BotHarness {
  @Test
  void aQuestionIsAnsweredWithNumberedSourcesAndButtons() {
    Call answer = answerTo(Updates.ANNA, Updates.text(Updates.ANNA, QUESTION));

    assertThat(answer.text("text"))
        .contains(" [1]", "<blockquote expandable>", "rollen.de.md")
        .endsWith("</blockquote>");
    assertThat(buttons(answer)).isBetween(1, 3);
    assertThat(answer.parameters().has("reply_parameters")).isFalse();
  }

  @Test
  void theNumberOfAButtonIsAsGoodAsAPress() {
    Call first = answerTo(Updates.ANNA, Updates.text(Updates.ANNA, QUESTION));
    String second = first.parameters().at("/reply_markup/inline_keyboard/1/0/text").asText();
    assertThat(answerTo(Updates.ANNA, Updates.text(Updates.ANNA, "2")).text("text"))
        .startsWith("<i>" + second + "</i>")
        .contains(" [1]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/start",
        "/start abc_DEF-1",
        "/hilfe",
        "/help",
        "/vergleich",
        "/compare",
        "/rollen",
        "/roles",
        "/quellen",
        "/sources",
        "/help@" + BotApiServer.BOT_NAME,
        "/nonsense"
      })
  void everyCommandIsAnswered(String command) {
    assertThat(answerTo(Updates.ANNA, Updates.text(Updates.ANNA, command)).text("text"))
        .isNotBlank();
  }

  @Test
  void aFailureWhileAnsweringIsAdmittedAndItsWordsAreNotLogged() {
    calmIsExpected = false;
    bot.close();
    KnowledgeSource failing =
        new KnowledgeSource() {
          @Override
          public <T> T use(Function<Knowledge, T> work) {
            throw new StackOverflowError(QUESTION);
          }
        };
    Clock clock = Clock.systemUTC();
    bot =
        TelegramBot.start(
            settings(),
            new Conversation(failing, new MemorySessionStore(1)),
            new MemoryInbox(clock),
            clock);

    Call answer = answerTo(Updates.ANNA, Updates.text(Updates.ANNA, QUESTION));

    assertThat(answer.text("text")).contains("schiefgegangen");
    assertThat(log.lines(Level.ERROR)).hasSize(1);
    log.assertWithout(QUESTION);
  }

  @Test
  void aComparisonReadsWellWithoutATable() {
    Call answer = answerTo(Updates.ANNA, Updates.text(Updates.ANNA, "/vergleich"));

    assertThat(answer.text("text")).contains("<b>", "<i>", " [1]");
  }

  @Test
  void aPressedButtonIsAcknowledgedAndItsQuestionAnswered() {
    Call answer = answerTo(Updates.ANNA, Updates.text(Updates.ANNA, QUESTION));
    String question = answer.parameters().at("/reply_markup/inline_keyboard/0/0/text").asText();

    Call next = answerTo(Updates.ANNA, Updates.press(Updates.ANNA, answer, 0));

    assertThat(next.text("text")).startsWith("<i>" + Span.escape(question) + "</i>");
    await().until(() -> server.calls("answerCallbackQuery").size() == 1);
  }

  @Test
  void aButtonOfAMessageThatIsGoneIsExplained() {
    server.receive(Updates.pressOnGoneMessage(Updates.ANNA, Updates.ANNA));

    await().until(() -> !server.calls("answerCallbackQuery").isEmpty());
    assertThat(server.calls("answerCallbackQuery").getFirst().text("text")).isNotBlank();
  }

  @Test
  void messagesOfAChatAreAnsweredInOrder() {
    List<String> questions = List.of("<1>", "2 & 2", "/rollen", QUESTION, "/quellen");
    questions.forEach(text -> server.receive(Updates.text(Updates.ANNA, text)));
    await().until(() -> server.messagesTo(Updates.ANNA).size() == questions.size());
    List<String> together = texts(Updates.ANNA);

    for (String question : questions) {
      answerTo(Updates.BEN, Updates.text(Updates.BEN, question));
    }
    assertThat(together).isEqualTo(texts(Updates.BEN));
  }

  @ParameterizedTest
  @ValueSource(strings = {"photo", "sticker", "voice", "document", "video_note", "location"})
  void aMessageWithoutWordsGetsAFriendlySentence(String kind) {
    ObjectNode update = Updates.message(Updates.ANNA, Updates.ANNA);
    Updates.message(update).setAll(Media.of(kind));

    assertThat(answerTo(Updates.ANNA, update).text("text")).contains("Text");
  }

  @Test
  void aCaptionIsAQuestion() {
    ObjectNode update = Updates.message(Updates.ANNA, Updates.ANNA);
    Updates.message(update).put("caption", QUESTION).setAll(Media.of("photo"));

    assertThat(answerTo(Updates.ANNA, update).text("text")).contains(" [1]");
  }

  private List<String> texts(long chat) {
    return server.messagesTo(chat).stream().map(call -> call.text("text")).toList();
  }

  /** Media as they stand in a message. */
  private static final class Media {
    private static final String FILE = "{\"file_id\":\"f\",\"file_unique_id\":\"u\"";

    static ObjectNode of(String kind) {
      String json =
          switch (kind) {
            case "photo" -> "[" + FILE + ",\"width\":1,\"height\":1}]";
            case "sticker" ->
                FILE
                    + ",\"width\":1,\"height\":1,\"type\":\"regular\",\"is_animated\":false,"
                    + "\"is_video\":false}";
            case "location" -> "{\"latitude\":48.1,\"longitude\":11.5}";
            case "video_note" -> FILE + ",\"length\":1,\"duration\":1}";
            default -> FILE + ",\"duration\":1}";
          };
      ObjectNode holder = Updates.other(kind, json);
      holder.remove("update_id");
      return holder;
    }
  }
}
