package rollenkompass.channel.telegram.update;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;

/**
 * Makes every outcome of a poll, even a broken connection, a reply in the Bot API's own form.
 *
 * <p>The library's session reads nothing of a reply that is not HTTP 200 (neither the error nor how
 * long to wait) and logs each with a stack trace. So the session talks to a client without a
 * network of its own, and this class asks the real one on its behalf.
 */
public final class PollTransport implements Interceptor {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final MediaType TYPE = MediaType.get("application/json");

  private final OkHttpClient http;

  private PollTransport(OkHttpClient http) {
    this.http = http;
  }

  /** A client for the library's session that lets {@code http} do the work. */
  static OkHttpClient over(OkHttpClient http) {
    return new OkHttpClient.Builder().addInterceptor(new PollTransport(http)).build();
  }

  @Override
  public Response intercept(Chain chain) {
    Request request = chain.request();
    try (Response response = http.newCall(request).execute()) {
      return reply(request, read(response));
    } catch (IOException e) {
      return reply(request, failure(e.getClass().getSimpleName() + ": " + e.getMessage()));
    }
  }

  private static ObjectNode read(Response response) throws IOException {
    ResponseBody body = response.body();
    ObjectNode reply = parse(body == null ? "" : body.string());
    if (reply == null) {
      reply = failure("HTTP status " + response.code() + " without a reply of the Bot API");
    }
    String retryAfter = response.header("Retry-After", "");
    if (retryAfter.matches("\\d{1,6}")) {
      reply.putObject("parameters").put("retry_after", Integer.parseInt(retryAfter));
    }
    return reply;
  }

  private static ObjectNode parse(String body) {
    try {
      return JSON.readTree(body) instanceof ObjectNode reply && reply.has("ok") ? reply : null;
    } catch (JsonProcessingException e) {
      return null;
    }
  }

  /** An error without a code: it does not come from the Bot API. */
  private static ObjectNode failure(String description) {
    return JSON.createObjectNode().put("ok", false).put("description", description);
  }

  private static Response reply(Request request, JsonNode json) {
    return new Response.Builder()
        .request(request)
        .protocol(Protocol.HTTP_1_1)
        .code(200)
        .message("OK")
        .body(ResponseBody.create(json.toString(), TYPE))
        .build();
  }
}
