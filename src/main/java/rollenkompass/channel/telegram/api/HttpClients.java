package rollenkompass.channel.telegram.api;

import java.time.Duration;
import java.util.concurrent.Executors;
import okhttp3.Dispatcher;
import okhttp3.OkHttpClient;

/**
 * The HTTP clients of one bot. Their threads are virtual, so none keeps the process alive.
 *
 * <p>A request is never repeated behind our back: most of what a bot sends is not idempotent.
 */
public final class HttpClients implements AutoCloseable {
  private static final Duration CONNECT = Duration.ofSeconds(10);
  private static final Duration CALL = Duration.ofSeconds(20);
  // What the server may take beyond the time it was asked to hold a poll open.
  private static final Duration POLL_MARGIN = Duration.ofSeconds(10);
  // Above the number of chats that are worked off side by side, so that none waits for another.
  private static final int CONCURRENT_CALLS = 100;

  private final OkHttpClient calls;
  private final OkHttpClient polls;

  public HttpClients(Duration pollTimeout) {
    calls =
        new OkHttpClient.Builder()
            .dispatcher(dispatcher())
            .retryOnConnectionFailure(false)
            .followRedirects(false) // a redirect would carry the token to another place
            .connectTimeout(CONNECT)
            .readTimeout(CALL)
            .writeTimeout(CALL)
            .callTimeout(CALL)
            .build();
    polls =
        calls
            .newBuilder()
            .dispatcher(dispatcher())
            .readTimeout(pollTimeout.plus(POLL_MARGIN))
            .callTimeout(pollTimeout.plus(POLL_MARGIN))
            .build();
  }

  /** For everything but polling. */
  public OkHttpClient calls() {
    return calls;
  }

  /** For polling: patient. */
  public OkHttpClient polls() {
    return polls;
  }

  /** Ends the poll that is under way. */
  public void cancelPolls() {
    polls.dispatcher().cancelAll();
  }

  @Override
  public void close() {
    cancelPolls();
    calls.dispatcher().cancelAll();
    calls.connectionPool().evictAll();
  }

  private static Dispatcher dispatcher() {
    Dispatcher dispatcher = new Dispatcher(Executors.newVirtualThreadPerTaskExecutor());
    dispatcher.setMaxRequests(CONCURRENT_CALLS);
    dispatcher.setMaxRequestsPerHost(CONCURRENT_CALLS);
    return dispatcher;
  }
}
