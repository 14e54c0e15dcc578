package rollenkompass.retrieval.embedding;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * A server on this machine that speaks both APIs for embeddings, OpenAI's below {@code /v1} and
 * Ollama's below {@code /api}. The vector of a text counts its letters and its blanks.
 */
public final class EmbeddingServer implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final HttpServer server;
  private final List<String> texts = new CopyOnWriteArrayList<>();
  private final List<String> keys = new CopyOnWriteArrayList<>();
  private volatile int status = 200;

  /** A server that answers from now on. */
  public EmbeddingServer() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/v1/embeddings", exchange -> answer(exchange, EmbeddingServer::openAi));
    server.createContext("/api/embed", exchange -> answer(exchange, EmbeddingServer::ollama));
    server.start();
  }

  /** The address with {@code path} behind it. */
  public URI address(String path) {
    return URI.create("http://localhost:" + server.getAddress().getPort() + path);
  }

  /** From now on every request fails so. */
  public void failWith(int newStatus) {
    status = newStatus;
  }

  /** Every text that came in, in that order. */
  public List<String> texts() {
    return List.copyOf(texts);
  }

  /** What each request said in its header for keys. */
  List<String> keys() {
    return List.copyOf(keys);
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private interface Form {
    JsonNode of(List<String> texts);
  }

  private void answer(HttpExchange exchange, Form form) throws IOException {
    JsonNode input = JSON.readTree(exchange.getRequestBody()).get("input");
    List<String> asked = new ArrayList<>();
    input.forEach(text -> asked.add(text.asText()));
    texts.addAll(asked);
    keys.add(String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")));
    byte[] body = JSON.writeValueAsBytes(form.of(asked));
    exchange.getResponseHeaders().add("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  private static JsonNode openAi(List<String> texts) {
    ObjectNode answer = JSON.createObjectNode().put("object", "list").put("model", "any");
    ArrayNode data = answer.putArray("data");
    for (int i = 0; i < texts.size(); i++) {
      ObjectNode entry = data.addObject().put("object", "embedding").put("index", i);
      entry.set("embedding", vector(texts.get(i)));
    }
    answer.putObject("usage").put("prompt_tokens", 1).put("total_tokens", 1);
    return answer;
  }

  private static JsonNode ollama(List<String> texts) {
    ObjectNode answer = JSON.createObjectNode().put("model", "any");
    ArrayNode embeddings = answer.putArray("embeddings");
    texts.forEach(text -> embeddings.add(vector(text)));
    return answer;
  }

  private static ArrayNode vector(String text) {
    return JSON.createArrayNode()
        .add((double) text.chars().filter(Character::isLetter).count())
        .add((double) text.chars().filter(c -> c == ' ').count());
  }
}
