package rollenkompass.channel.telegram.api;

import java.io.Serializable;
import java.net.URI;
import okhttp3.OkHttpClient;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.client.okhttp.OkHttpTelegramClient;
import org.telegram.telegrambots.meta.TelegramUrl;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import org.telegram.telegrambots.meta.generics.TelegramClient;

/** Calls methods of the Bot API. */
public final class BotApi {
  private static final Logger log = LoggerFactory.getLogger(BotApi.class);

  private final TelegramClient client;

  public BotApi(TelegramSettings settings, OkHttpClient http) {
    client = new OkHttpTelegramClient(http, settings.token(), url(settings));
  }

  /** The server of {@code settings} as the library names it. */
  public static TelegramUrl url(TelegramSettings settings) {
    URI url = settings.apiUrl();
    int defaultPort = url.getScheme().equals("https") ? 443 : 80;
    return TelegramUrl.builder()
        .schema(url.getScheme())
        .host(url.getHost())
        .port(url.getPort() < 0 ? defaultPort : url.getPort())
        .build();
  }

  /** Calls a method and waits for its result; an interrupt ends the wait and stays set. */
  public <T extends Serializable> T call(BotApiMethod<T> method) throws TelegramApiException {
    try {
      return client.execute(method);
    } catch (TelegramApiException e) {
      if (e.getCause() instanceof InterruptedException) {
        Thread.currentThread().interrupt(); // the library forgets it
      }
      throw e;
    }
  }

  /** Calls a method whose result nobody needs: a failure is no more than a line in the log. */
  public void tryToCall(BotApiMethod<?> method) {
    try {
      var _ =
          client
              .executeAsync(method)
              .whenComplete((result, failure) -> {
                if (failure != null) {
                  noteFailure(method, failure);
                }
              });
    } catch (TelegramApiException e) {
      noteFailure(method, e);
    }
  }

  private static void noteFailure(BotApiMethod<?> method, Throwable failure) {
    log.debug("{} had no effect: {}", method.getMethod(), failure.getMessage());
  }
}
