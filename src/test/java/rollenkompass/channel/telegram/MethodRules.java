package rollenkompass.channel.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What the Bot API checks of the methods that the bot calls; refuses what it would refuse. */
final class MethodRules {
  private static final Map<String, Set<String>> FIELDS =
      Map.ofEntries(
          Map.entry("getme", Set.of()),
          Map.entry("getwebhookinfo", Set.of()),
          Map.entry("deletewebhook", Set.of("drop_pending_updates")),
          Map.entry("getupdates", Set.of("offset", "limit", "timeout", "allowed_updates")),
          Map.entry(
              "sendmessage",
              Set.of(
                  "chat_id",
                  "message_thread_id",
                  "text",
                  "parse_mode",
                  "link_preview_options",
                  "reply_parameters",
                  "reply_markup")),
          Map.entry("sendchataction", Set.of("chat_id", "message_thread_id", "action")),
          Map.entry("answercallbackquery", Set.of("callback_query_id", "text", "show_alert")),
          Map.entry(
              "answerinlinequery",
              Set.of("inline_query_id", "results", "cache_time", "is_personal", "next_offset")),
          Map.entry("setmycommands", Set.of("commands", "scope", "language_code")),
          Map.entry("setmydescription", Set.of("description", "language_code")),
          Map.entry("setmyshortdescription", Set.of("short_description", "language_code")));

  private MethodRules() {}

  /** A call that the Bot API refuses with code 400 and this description. */
  static final class Refused extends Exception {
    private static final long serialVersionUID = 1L;

    Refused(String reason) {
      super("Bad Request: " + reason);
    }
  }

  /**
   * Checks a call.
   *
   * @param method in lower case
   */
  static void check(String method, JsonNode call) throws Refused {
    Set<String> fields = FIELDS.get(method);
    demand(fields != null, "the test server does not know the method " + method);
    for (Map.Entry<String, JsonNode> field : call.properties()) {
      boolean known = fields.contains(field.getKey()) || field.getKey().equals("method");
      demand(known, method + " has no parameter " + field.getKey());
      demand(!field.getValue().isNull(), method + " got null for " + field.getKey());
    }
    switch (method) {
      case "sendmessage" -> checkMessage(call);
      case "sendchataction" -> demand(is(call, "action", "typing"), "wrong parameter action");
      case "answercallbackquery" ->
          demand(call.path("text").asText().length() <= 200, "MESSAGE_TOO_LONG");
      case "answerinlinequery" -> checkCards(call);
      case "setmycommands" -> checkCommands(call.path("commands"));
      case "setmydescription" ->
          demand(call.path("description").asText().length() <= 512, "description is too long");
      case "setmyshortdescription" ->
          demand(call.path("short_description").asText().length() <= 120, "too long");
      default -> {}
    }
  }

  private static void checkMessage(JsonNode call) throws Refused {
    demand(!call.path("chat_id").asText().isEmpty(), "chat_id is empty");
    checkText(call.path("text").asText(), call.path("parse_mode").asText());
    JsonNode reply = call.path("reply_parameters");
    demand(reply.isMissingNode() || reply.path("message_id").isInt(), "message to reply not found");
    for (JsonNode row : call.path("reply_markup").path("inline_keyboard")) {
      demand(!row.isEmpty(), "empty keyboard row");
      for (JsonNode button : row) {
        int bytes = utf8(button.path("callback_data").asText());
        demand(bytes >= 1 && bytes <= 64, "BUTTON_DATA_INVALID");
        demand(!button.path("text").asText().isBlank(), "button text is empty");
      }
    }
  }

  private static void checkText(String html, String parseMode) throws Refused {
    demand(parseMode.equalsIgnoreCase("HTML"), "unsupported parse_mode");
    demand(utf8(html) <= 32_768, "message is too long");
    try {
      String text = TelegramHtml.textOf(html).strip();
      demand(!text.isEmpty(), "message text is empty");
      demand(text.length() <= 4096, "message is too long");
    } catch (TelegramHtml.Refused e) {
      throw new Refused("can't parse entities: " + e.getMessage());
    }
  }

  private static void checkCards(JsonNode call) throws Refused {
    JsonNode cards = call.path("results");
    demand(cards.isArray() && cards.size() <= 50, "RESULTS_TOO_MUCH");
    Set<String> ids = new HashSet<>();
    for (JsonNode card : cards) {
      int bytes = utf8(card.path("id").asText());
      demand(bytes >= 1 && bytes <= 64, "RESULT_ID_INVALID");
      demand(ids.add(card.path("id").asText()), "RESULT_ID_DUPLICATE");
      demand(is(card, "type", "article"), "inline result type is unknown");
      demand(!card.path("title").asText().isBlank(), "ARTICLE_TITLE_EMPTY");
      JsonNode content = card.path("input_message_content");
      checkText(content.path("message_text").asText(), content.path("parse_mode").asText());
    }
  }

  private static void checkCommands(JsonNode commands) throws Refused {
    demand(!commands.isEmpty() && commands.size() <= 100, "BOT_COMMANDS_TOO_MUCH");
    for (JsonNode command : commands) {
      String name = command.path("command").asText();
      demand(name.matches("[a-z0-9_]{1,32}"), "BOT_COMMAND_INVALID");
      int length = command.path("description").asText().length();
      demand(length >= 1 && length <= 256, "BOT_COMMAND_DESCRIPTION_INVALID");
    }
  }

  private static boolean is(JsonNode node, String field, String value) {
    return node.path(field).asText().equals(value);
  }

  private static int utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }

  private static void demand(boolean condition, String otherwise) throws Refused {
    if (!condition) {
      throw new Refused(otherwise);
    }
  }
}
