package rollenkompass.channel.telegram;

import java.util.Map;

/**
 * How a call goes wrong.
 *
 * @param status of HTTP; 0 where the connection breaks before any reply
 */
record Failure(int status, String body, Map<String, String> headers) {
  static Failure flood(int seconds) {
    String description = "Too Many Requests: retry after " + seconds;
    return new Failure(
        429,
        error(429, description, "{\"retry_after\":" + seconds + "}"),
        Map.of("Retry-After", String.valueOf(seconds)));
  }

  static Failure migrated(long newChatId) {
    return new Failure(
        400,
        error(
            400,
            "Bad Request: group chat was upgraded to a supergroup chat",
            "{\"migrate_to_chat_id\":" + newChatId + "}"),
        Map.of());
  }

  static Failure of(int code, String description) {
    return new Failure(code, error(code, description, "{}"), Map.of());
  }

  static Failure badGateway() {
    return new Failure(502, "<html><h1>502 Bad Gateway</h1></html>", Map.of());
  }

  static Failure withoutResult() {
    return new Failure(200, "{\"ok\":true}", Map.of());
  }

  /** No failure of the call: the reply to getWebhookInfo where a webhook is set. */
  static Failure webhook() {
    return new Failure(
        200, "{\"ok\":true,\"result\":{\"url\":\"https://example.org/hook\"}}", Map.of());
  }

  static Failure dropped() {
    return new Failure(0, "", Map.of());
  }

  private static String error(int code, String description, String parameters) {
    return "{\"ok\":false,\"error_code\":%d,\"description\":\"%s\",\"parameters\":%s}"
        .formatted(code, description, parameters);
  }
}
