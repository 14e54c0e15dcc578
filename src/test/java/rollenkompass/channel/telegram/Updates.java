package rollenkompass.channel.telegram;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.concurrent.atomic.AtomicInteger;

/** Writes updates as Telegram sends them. */
public final class Updates {
  /** A private chat, which has the number of its person. */
  public static final long ANNA = 101;

  public static final long BEN = 102;
  public static final long GROUP = -100_200_300L;

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final AtomicInteger NUMBERS = new AtomicInteger(500_000);

  private Updates() {}

  public static ObjectNode bot() {
    return JSON.createObjectNode()
        .put("id", BotApiServer.BOT_ID)
        .put("is_bot", true)
        .put("first_name", "Kompass")
        .put("username", BotApiServer.BOT_NAME);
  }

  /** A message of a person to the bot. */
  public static ObjectNode text(long person, String text) {
    ObjectNode update = message(person, person);
    message(update).put("text", text);
    return update;
  }

  /** A message of a person in the group. */
  public static ObjectNode inGroup(long person, String text) {
    ObjectNode update = message(GROUP, person);
    message(update).put("text", text);
    return update;
  }

  /** A message without any content, to be filled in. */
  public static ObjectNode message(long chat, long person) {
    ObjectNode update = update();
    ObjectNode message = update.putObject("message");
    message.put("message_id", 7).put("date", 1_795_000_000);
    message.set("from", person(person));
    message.putObject("chat").put("id", chat).put("type", chat > 0 ? "private" : "supergroup");
    return update;
  }

  /** The message in an update. */
  public static ObjectNode message(ObjectNode update) {
    return (ObjectNode) update.get("message");
  }

  /** A press on a button of a message that the bot has sent. */
  public static ObjectNode press(long person, BotApiServer.Call sent, int button) {
    ObjectNode update = pressOnly(person);
    ObjectNode press = (ObjectNode) update.get("callback_query");
    JsonNode keyboard = sent.parameters().path("reply_markup");
    press.put(
        "data",
        keyboard.path("inline_keyboard").path(button).path(0).path("callback_data").asText());
    ObjectNode message = press.putObject("message");
    message.put("message_id", 8).put("date", 1_795_000_000);
    message.set("from", bot());
    long chat = sent.parameters().path("chat_id").asLong();
    message.putObject("chat").put("id", chat).put("type", chat > 0 ? "private" : "supergroup");
    message.set("reply_markup", keyboard);
    return update;
  }

  /** A press on a button of a message that Telegram no longer shows to the bot. */
  public static ObjectNode pressOnGoneMessage(long chat, long person) {
    ObjectNode update = pressOnly(person);
    ObjectNode press = (ObjectNode) update.get("callback_query");
    press.put("data", "q:0");
    ObjectNode message = press.putObject("message");
    message.put("message_id", 8).put("date", 0);
    message.putObject("chat").put("id", chat).put("type", chat > 0 ? "private" : "supergroup");
    return update;
  }

  /** An inline query. */
  public static ObjectNode inline(long person, String query) {
    ObjectNode update = update();
    ObjectNode inline = update.putObject("inline_query");
    inline.put("id", "inline-" + update.get("update_id").asInt());
    inline.set("from", person(person));
    inline.put("query", query).put("offset", "").put("chat_type", "private");
    return update;
  }

  /** An update of any other kind. */
  public static ObjectNode other(String kind, String json) {
    try {
      ObjectNode update = update();
      update.set(kind, JSON.readTree(json));
      return update;
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }

  private static ObjectNode pressOnly(long person) {
    ObjectNode update = update();
    ObjectNode press = update.putObject("callback_query");
    press.put("id", "press-" + update.get("update_id").asInt()).put("chat_instance", "1");
    press.set("from", person(person));
    return update;
  }

  private static ObjectNode person(long id) {
    return JSON.createObjectNode()
        .put("id", id)
        .put("is_bot", false)
        .put("first_name", "Person")
        .put("language_code", "de");
  }

  private static ObjectNode update() {
    return JSON.createObjectNode().put("update_id", NUMBERS.incrementAndGet());
  }
}
