package rollenkompass.channel.telegram.update;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.updates.GetUpdates;
import org.telegram.telegrambots.meta.api.objects.Update;
import rollenkompass.channel.telegram.api.Trouble;

/**
 * Asks for updates and takes them as they are: a {@link RawUpdate} each, whose content is not yet
 * looked at. So no update can spoil the batch it came in.
 */
public final class PollRequest extends GetUpdates {
  private static final long serialVersionUID = 1L;
  private static final Logger log = LoggerFactory.getLogger(PollRequest.class);
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<String> KINDS = List.of("message", "callback_query", "inline_query");
  private static final int LIMIT = 100; // the most the server gives

  private final transient PollFailures failures;

  PollRequest(int offset, Duration timeout, PollFailures failures) {
    this.failures = failures;
    setOffset(offset);
    setLimit(LIMIT);
    setTimeout((int) timeout.toSeconds());
    setAllowedUpdates(KINDS);
  }

  /** The updates of a reply; none after a failure, whose pause is over then. */
  @Override
  @SuppressWarnings("NonApiType") // the library's choice
  public ArrayList<Update> deserializeResponse(String answer) {
    JsonNode reply = parse(answer);
    JsonNode result = reply.path("result");
    List<Update> updates = updatesIn(result);
    if (!reply.path("ok").asBoolean() || !result.isArray()) {
      failures.failed(troubleIn(reply));
    } else if (updates.isEmpty() && !result.isEmpty()) {
      failures.failed(Trouble.of(0, "updates without a number", Optional.empty()));
    } else {
      failures.recovered();
    }
    return new ArrayList<>(updates);
  }

  private static List<Update> updatesIn(JsonNode result) {
    List<Update> updates = new ArrayList<>();
    for (JsonNode update : result) {
      if (update.path("update_id").canConvertToInt() && update.path("update_id").isInt()) {
        updates.add(new RawUpdate(update));
      } else {
        log.warn("An update without a number is skipped");
      }
    }
    return updates;
  }

  private static Trouble troubleIn(JsonNode reply) {
    if (reply.path("ok").asBoolean()) {
      return Trouble.of(0, "a reply without a result", Optional.empty());
    }
    JsonNode retryAfter = reply.path("parameters").path("retry_after");
    return Trouble.of(
        reply.path("error_code").asInt(),
        reply.path("description").asText(),
        retryAfter.isInt()
            ? Optional.of(Duration.ofSeconds(retryAfter.asInt()))
            : Optional.empty());
  }

  private static JsonNode parse(String answer) {
    try {
      return JSON.readTree(answer);
    } catch (JsonProcessingException e) {
      return JSON.createObjectNode();
    }
  }
}
