package rollenkompass.channel.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
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

  @ParameterizedTest
  @CsvSource({
    "'', true",
    "SMM, true",
    "SMM Budget, true",
    "/sources, false",
    "Was macht ein SMM?, false",
    "What does an SMM do?, false",
    "Wie wird das Wetter morgen?, false"
  })
  void cardsAreSharedOnlyWhereTheQueryTellsTheirLanguage(String query, boolean personal) {
    assertThat(ask(query).parameters().path("is_personal").asBoolean()).isEqualTo(personal);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "SMM"})
  void cardsForAnAppInAnotherLanguageAreNotSharedEither(String query) {
    ObjectNode update = Updates.inline(Updates.ANNA, query);
    ((ObjectNode) update.at("/inline_query/from")).put("language_code", "fr");

    assertThat(ask(update).parameters().path("is_personal").asBoolean()).isTrue();
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
    return ask(Updates.inline(Updates.ANNA, query));
  }

  private Call ask(JsonNode update) {
    server.receive(update);
    await().until(() -> !server.calls("answerInlineQuery").isEmpty());
    return server.calls("answerInlineQuery").getLast();
  }
}
