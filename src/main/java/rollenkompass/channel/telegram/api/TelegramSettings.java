package rollenkompass.channel.telegram.api;

import java.net.URI;
import java.time.Duration;

/**
 * How to reach the Bot API.
 *
 * @param token from BotFather; never shown
 * @param apiUrl scheme, host and port of the server, without a path
 * @param pollTimeout how long the server may hold a poll open while nothing happens; whole seconds
 */
public record TelegramSettings(String token, URI apiUrl, Duration pollTimeout) {
  /** Telegram's own server. */
  public static final URI TELEGRAM = URI.create("https://api.telegram.org");

  /** As long as Telegram holds a poll open. */
  public static final Duration LONGEST_POLL = Duration.ofSeconds(50);

  public TelegramSettings {
    if (token.isBlank() || !token.equals(token.strip())) {
      throw new IllegalArgumentException("the token must not be blank or have spaces around it");
    }
    boolean http = "http".equals(apiUrl.getScheme()) || "https".equals(apiUrl.getScheme());
    boolean bare = apiUrl.getRawPath() == null || apiUrl.getRawPath().matches("/?");
    if (!http || apiUrl.getHost() == null || !bare || apiUrl.getRawQuery() != null) {
      // The value stays out of the message: people put the token into it by mistake.
      throw new IllegalArgumentException(
          "the server's address must be http(s)://host or http(s)://host:port, without a path");
    }
    if (pollTimeout.toSeconds() < 1 || pollTimeout.compareTo(LONGEST_POLL) > 0) {
      throw new IllegalArgumentException("pollTimeout must be 1 to 50 s: " + pollTimeout);
    }
  }

  /** The usual settings: Telegram's own advice is a long poll. */
  public TelegramSettings(String token, URI apiUrl) {
    this(token, apiUrl, LONGEST_POLL);
  }

  @Override
  public String toString() {
    return "TelegramSettings[token=***, apiUrl=" + apiUrl + ", pollTimeout=" + pollTimeout + "]";
  }
}
