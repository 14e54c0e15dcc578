package rollenkompass.channel.telegram;

import java.util.Map;

/**
 * What comes back for a call: mostly, how it goes wrong.
 *
 * @param status of HTTP; 0 where the connection breaks before any reply
 */
public record Reply(int status, String body, Map<String, String> headers) {
  public static Reply ok(String result) {
    return new Reply(200, "{\"ok\":true,\"result\":" + result + "}", Map.of());
  }

  public static Reply flood(int seconds) {
    String description = "Too Many Requests: retry after " + seconds;
    return new Reply(
        429,
        error(429, description, "{\"retry_after\":" + seconds + "}"),
        Map.of("Retry-After", String.valueOf(seconds)));
  }

  public static Reply migrated(long newChatId) {
    return new Reply(
        400,
        error(
            400,
            "Bad Request: group chat was upgraded to a supergroup chat",
            "{\"migrate_to_chat_id\":" + newChatId + "}"),
        Map.of());
  }

  public static Reply of(int code, String description) {
    return new Reply(code, error(code, description, "{}"), Map.of());
  }

  public static Reply badGateway() {
    return new Reply(502, "<html><h1>502 Bad Gateway</h1></html>", Map.of());
  }

  public static Reply withoutResult() {
    return new Reply(200, "{\"ok\":true}", Map.of());
  }

  /** The reply to getWebhookInfo where a webhook is set. */
  public static Reply webhook() {
    return ok("{\"url\":\"https://example.org/hook\"}");
  }

  public static Reply dropped() {
    return new Reply(0, "", Map.of());
  }

  private static String error(int code, String description, String parameters) {
    return "{\"ok\":false,\"error_code\":%d,\"description\":\"%s\",\"parameters\":%s}"
        .formatted(code, description.replace("\"", "\\\""), parameters);
  }
}
