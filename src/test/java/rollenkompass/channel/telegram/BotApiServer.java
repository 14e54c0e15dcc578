package rollenkompass.channel.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A Bot API server on the loopback that is as strict as Telegram's. */
public final class BotApiServer implements AutoCloseable {
  public static final String TOKEN = "4711:secret-TOKEN_of_the_bot";
  public static final long BOT_ID = 4711;
  public static final String BOT_NAME = "kompass_test_bot";

  private static final ObjectMapper JSON = new ObjectMapper();

  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final BotApiMethods methods = new BotApiMethods();
  private final List<Call> calls = new CopyOnWriteArrayList<>();
  private final Map<String, Queue<Reply>> failures = new ConcurrentHashMap<>();
  private final Map<String, Reply> chatFailures = new ConcurrentHashMap<>();

  /**
   * A call that was accepted.
   *
   * @param method in lower case
   */
  public record Call(String method, JsonNode parameters) {
    public String text(String field) {
      return parameters.path(field).asText();
    }
  }

  public BotApiServer() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext("/", this::handle);
    server.start();
  }

  public URI url() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  /** Lets updates wait for the bot, as one batch. */
  public void receive(JsonNode... batch) {
    methods.receive(Arrays.asList(batch));
  }

  /** How many updates are not acknowledged. */
  public int unacknowledged() {
    return methods.unacknowledged();
  }

  /** Lets the next call of {@code method} fail; several failures come one after the other. */
  public void failNext(String method, Reply failure) {
    Queue<Reply> queue =
        failures.computeIfAbsent(method.toLowerCase(Locale.ROOT), name -> new ArrayDeque<>());
    synchronized (queue) {
      queue.add(failure);
    }
  }

  /** Lets every message to a chat fail. */
  public void failFor(long chatId, Reply failure) {
    chatFailures.put(String.valueOf(chatId), failure);
  }

  /** The accepted calls of {@code method}, in order. */
  public List<Call> calls(String method) {
    return calls.stream().filter(call -> call.method().equalsIgnoreCase(method)).toList();
  }

  /** The accepted messages to a chat, in order. */
  public List<Call> messagesTo(long chatId) {
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
      JsonNode parameters = JSON.readTree(exchange.getRequestBody().readAllBytes());
      Reply reply =
          path.startsWith("/bot" + TOKEN + "/")
              ? reply(method, parameters)
              : Reply.of(401, "Unauthorized");
      if (reply.status() != 0) {
        send(exchange, reply);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private Reply reply(String method, JsonNode parameters) throws InterruptedException {
    Optional<Reply> failure = nextFailure(method);
    if (failure.isPresent()) {
      return failure.get();
    }
    String chat = parameters.path("chat_id").asText();
    if (chatFailures.containsKey(chat)) {
      return chatFailures.get(chat);
    }
    Reply reply = methods.call(method, parameters);
    if (reply.status() == 200) {
      calls.add(new Call(method, parameters));
    }
    return reply;
  }

  private Optional<Reply> nextFailure(String method) {
    Queue<Reply> queue = failures.getOrDefault(method, new ArrayDeque<>());
    synchronized (queue) {
      return Optional.ofNullable(queue.poll());
    }
  }

  private static void send(HttpExchange exchange, Reply reply) throws IOException {
    reply.headers().forEach(exchange.getResponseHeaders()::set);
    byte[] bytes = reply.body().getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(reply.status(), bytes.length);
    exchange.getResponseBody().write(bytes);
  }
}
