package rollenkompass.channel.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** A Bot API server on the loopback that is as strict as Telegram's. */
final class BotApiServer implements AutoCloseable {
  static final String TOKEN = "4711:secret-TOKEN_of_the_bot";
  static final long BOT_ID = 4711;
  static final String BOT_NAME = "kompass_test_bot";

  private static final ObjectMapper JSON = new ObjectMapper();

  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final UpdateQueue updates = new UpdateQueue();
  private final List<Call> calls = new CopyOnWriteArrayList<>();
  private final Map<String, Queue<Failure>> failures = new ConcurrentHashMap<>();
  private final Map<String, Failure> chatFailures = new ConcurrentHashMap<>();
  private final Set<String> openQueries = new HashSet<>();
  private final AtomicInteger messageIds = new AtomicInteger(1000);

  /**
   * A call that was accepted.
   *
   * @param method in lower case
   */
  record Call(String method, JsonNode parameters) {
    String text(String field) {
      return parameters.path(field).asText();
    }
  }

  BotApiServer() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext("/", this::handle);
    server.start();
  }

  URI url() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  /** Lets updates wait for the bot, as one batch. */
  void receive(JsonNode... batch) {
    synchronized (openQueries) {
      for (JsonNode update : batch) {
        openQueries.add(update.at("/callback_query/id").asText());
        openQueries.add(update.at("/inline_query/id").asText());
      }
    }
    updates.add(Arrays.asList(batch));
  }

  /** How many updates are not acknowledged. */
  int unacknowledged() {
    return updates.size();
  }

  /** Lets the next call of {@code method} fail; several failures come one after the other. */
  void failNext(String method, Failure failure) {
    Queue<Failure> queue =
        failures.computeIfAbsent(method.toLowerCase(Locale.ROOT), name -> new ArrayDeque<>());
    synchronized (queue) {
      queue.add(failure);
    }
  }

  /** Lets every message to a chat fail. */
  void failFor(long chatId, Failure failure) {
    chatFailures.put(String.valueOf(chatId), failure);
  }

  /** The accepted calls of {@code method}, in order. */
  List<Call> calls(String method) {
    return calls.stream().filter(call -> call.method().equalsIgnoreCase(method)).toList();
  }

  /** The accepted messages to a chat, in order. */
  List<Call> messagesTo(long chatId) {
    return calls("sendMessage").stream()
        .filter(call -> call.text("chat_id").equals(String.valueOf(chatId)))
        .toList();
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().getPath();
      String method = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
      boolean authorized = path.startsWith("/bot" + TOKEN + "/");
      JsonNode parameters = JSON.readTree(exchange.getRequestBody().readAllBytes());
      Failure failure = nextFailure(method);
      if (failure != null && failure.status() == 0) {
        return;
      }
      if (failure == null) {
        failure =
            authorized
                ? answer(exchange, method, parameters)
                : Failure.of(401, "Unauthorized");
      }
      if (failure != null) {
        failure.headers().forEach(exchange.getResponseHeaders()::set);
        send(exchange, failure.status(), failure.body());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private Failure nextFailure(String method) {
    Queue<Failure> queue = failures.getOrDefault(method, new ArrayDeque<>());
    synchronized (queue) {
      return queue.poll();
    }
  }

  /** Sends the result, or returns what is wrong with the call. */
  private Failure answer(HttpExchange exchange, String method, JsonNode parameters)
      throws IOException, InterruptedException {
    try {
      MethodRules.check(method, parameters);
    } catch (MethodRules.Refused e) {
      return Failure.of(400, e.getMessage().replace("\"", "\\\""));
    }
    if (chatFailures.containsKey(parameters.path("chat_id").asText())) {
      return chatFailures.get(parameters.path("chat_id").asText());
    }
    if (method.startsWith("answer") && !closeQuery(parameters)) {
      return Failure.of(
          400,
          "Bad Request: query is too old and response timeout expired or query ID is invalid");
    }
    Optional<JsonNode> result = result(method, parameters);
    if (result.isEmpty()) {
      return Failure.of(
          409,
          "Conflict: terminated by other getUpdates request; make sure that only one bot instance"
              + " is running");
    }
    calls.add(new Call(method, parameters));
    ObjectNode reply = JSON.createObjectNode().put("ok", true);
    send(exchange, 200, reply.set("result", result.get()).toString());
    return null;
  }

  private boolean closeQuery(JsonNode parameters) {
    synchronized (openQueries) {
      return openQueries.remove(parameters.path("callback_query_id").asText("-"))
          || openQueries.remove(parameters.path("inline_query_id").asText("-"));
    }
  }

  private Optional<JsonNode> result(String method, JsonNode parameters)
      throws InterruptedException {
    return switch (method) {
      case "getme" -> Optional.of(Updates.bot());
      case "getwebhookinfo" ->
          Optional.of(JSON.createObjectNode().put("url", "").put("pending_update_count", 0));
      case "getupdates" -> poll(parameters).map(batch -> JSON.valueToTree(batch));
      case "sendmessage" -> Optional.of(message(parameters));
      default -> Optional.of(JSON.valueToTree(true));
    };
  }

  private Optional<List<JsonNode>> poll(JsonNode parameters) throws InterruptedException {
    return updates.poll(
        parameters.path("offset").asInt(),
        parameters.path("limit").asInt(100),
        parameters.path("timeout").asInt());
  }

  private ObjectNode message(JsonNode parameters) {
    ObjectNode message = JSON.createObjectNode();
    message.put("message_id", messageIds.incrementAndGet()).put("date", 1_795_000_000);
    message.set("from", Updates.bot());
    message
        .putObject("chat")
        .put("id", parameters.path("chat_id").asLong())
        .put("type", "private");
    message.put("text", parameters.path("text").asText());
    if (parameters.has("reply_markup")) {
      message.set("reply_markup", parameters.path("reply_markup"));
    }
    return message;
  }

  private static void send(HttpExchange exchange, int status, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
  }
}
