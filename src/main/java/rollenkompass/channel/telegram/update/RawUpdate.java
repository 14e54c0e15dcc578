package rollenkompass.channel.telegram.update;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.telegram.telegrambots.meta.api.objects.Update;

/** An update as the server sent it, of which only the number has been read. */
@SuppressWarnings("EqualsHashCode")
public final class RawUpdate extends Update {
  private static final long serialVersionUID = 1L;
  private static final List<String> PATHS_TO_CHAT =
      List.of("/message/chat/id", "/callback_query/message/chat/id");
  private static final List<String> PATHS_TO_USER =
      List.of("/callback_query/from/id", "/inline_query/from/id");

  private final String json;
  private final String chat;

  RawUpdate(JsonNode update) {
    setUpdateId(update.path("update_id").asInt());
    json = update.toString();
    chat = chatOf(update);
  }

  /** The update's JSON. */
  String json() {
    return json;
  }

  /** What must stay in order together: a chat's id, else {@code user} and the user's id. */
  String chat() {
    return chat;
  }

  private static String chatOf(JsonNode update) {
    for (String path : PATHS_TO_CHAT) {
      if (update.at(path).isIntegralNumber()) {
        return update.at(path).asText();
      }
    }
    for (String path : PATHS_TO_USER) {
      if (update.at(path).isIntegralNumber()) {
        return "user " + update.at(path).asText();
      }
    }
    return "none";
  }
}
