package rollenkompass.channel.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/** The methods of the Bot API with the state behind them. */
final class BotApiMethods {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final UpdateQueue updates = new UpdateQueue();
  private final Set<String> openQueries = new HashSet<>();
  private final AtomicInteger messageIds = new AtomicInteger(1000);

  /** Lets updates wait for the bot. */
  void receive(List<JsonNode> batch) {
    synchronized (openQueries) {
      for (JsonNode update : batch) {
        openQueries.add(update.at("/callback_query/id").asText());
        openQueries.add(update.at("/inline_query/id").asText());
      }
    }
    updates.add(batch);
  }

  /** How many updates are not acknowledged. */
  int unacknowledged() {
    return updates.size();
  }

  /**
   * Calls a method.
   *
   * @param method in lower case
   */
  Reply call(String method, JsonNode parameters) throws InterruptedException {
    try {
      MethodRules.check(method, parameters);
    } catch (MethodRules.Refused e) {
      return Reply.of(400, e.getMessage());
    }
    return switch (method) {
      case "getme" -> Reply.ok(Updates.bot().toString());
      case "getwebhookinfo" -> Reply.ok("{\"url\":\"\",\"pending_update_count\":0}");
      case "getupdates" -> poll(parameters);
      case "sendmessage" -> Reply.ok(message(parameters).toString());
      case "answercallbackquery" -> closeQuery(parameters.path("callback_query_id").asText());
      case "answerinlinequery" -> closeQuery(parameters.path("inline_query_id").asText());
      default -> Reply.ok("true");
    };
  }

  private Reply poll(JsonNode parameters) throws InterruptedException {
    Optional<List<JsonNode>> batch =
        updates.poll(
            parameters.path("offset").asInt(),
            parameters.path("limit").asInt(100),
            parameters.path("timeout").asInt());
    return batch
        .map(some -> Reply.ok(some.toString()))
        .orElseGet(() ->
            Reply.of(
                409,
                "Conflict: terminated by other getUpdates request; make sure that only one bot"
                    + " instance is running"));
  }

  /** A query is answered once; nobody remembers it after that. */
  private Reply closeQuery(String id) {
    synchronized (openQueries) {
      return openQueries.remove(id)
          ? Reply.ok("true")
          : Reply.of(
              400,
              "Bad Request: query is too old and response timeout expired or query ID is invalid");
    }
  }

  private ObjectNode message(JsonNode parameters) {
    ObjectNode message = JSON.createObjectNode();
    message.put("message_id", messageIds.incrementAndGet()).put("date", 1_795_000_000);
    message.set("from", Updates.bot());
    message.putObject("chat").put("id", parameters.path("chat_id").asLong()).put("type", "private");
    message.put("text", parameters.path("text").asText());
    if (parameters.has("reply_markup")) {
      message.set("reply_markup", parameters.path("reply_markup"));
    }
    return message;
  }
}
