package rollenkompass.channel.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import rollenkompass.channel.telegram.BotApiServer.Call;

/** Questions from within other chats. */
final class InlineModeTest extends BotHarness {
  @Test
  void theAnswerComesFirstThenEachPassageItCites() {
    Call reply = ask(QUESTION);

    JsonNode cards = reply.parameters().path("results");
    assertThat(cards.size()).isGreaterThan(1);
    assertThat(cards)
        .allSatisfy(card -> {
          assertThat(card.path("title").asText()).isNotBlank();
          assertThat(card.path("description").asText()).isNotBlank();
          assertThat(card.at("/input_message_content/message_text").asText())
              .contains("<blockquote expandable>", "rollen.de.md");
        });
    assertThat(reply.parameters().path("is_personal").asBoolean()).isFalse();
    assertThat(reply.parameters().path("cache_time").asInt()).isPositive();
  }

  @Test
  void anEmptyQueryShowsQuestionsToBeginWith() {
    assertThat(ask("").parameters().path("results")).isNotEmpty();
  }

  @Test
  void aQueryOutsideTheSourcesShowsWhatTheyDoAnswer() {
    assertThat(ask("Wie wird das Wetter morgen?").parameters().path("results")).isNotEmpty();
  }

  @Test
  void aQueryThatIsTooOldIsForgotten() {
    server.failNext(
        "answerInlineQuery",
        Reply.of(
            400,
            "Bad Request: query is too old and response timeout expired or query ID is invalid"));
    server.receive(Updates.inline(Updates.ANNA, QUESTION));

    assertThat(ask(QUESTION)).isNotNull();
  }

  private Call ask(String query) {
    server.receive(Updates.inline(Updates.ANNA, query));
    await().until(() -> !server.calls("answerInlineQuery").isEmpty());
    return server.calls("answerInlineQuery").getLast();
  }
}
