package rollenkompass.channel.telegram.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;
import rollenkompass.language.Language;
import rollenkompass.language.Messages;

/**
 * Why the Bot API did not do what it was asked to.
 *
 * @param kind what to do about it
 * @param detail in the server's or the system's words; never contains the token
 * @param retryAfter how long to wait, where the server asks for it: what it asks, but never less
 *     than 100 milliseconds, so that nothing spins, or more than 15 minutes
 */
public record Trouble(Kind kind, String detail, Optional<Duration> retryAfter) {
  /** Troubles that call for different remedies. */
  public enum Kind {
    /** The server does not know the token. */
    TOKEN_REFUSED,
    /** Another process polls with the same token. */
    SECOND_POLLER,
    /** Updates go to a webhook. */
    WEBHOOK_ACTIVE,
    /** Too many requests. */
    FLOOD,
    /** No connection, or no answer of the Bot API. */
    UNREACHABLE,
    /** Everything else that the server refuses. */
    REFUSED
  }

  private static final int NO_ANSWER = 0;
  private static final Duration SHORTEST_WAIT = Duration.ofMillis(100);
  private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);

  public Trouble {
    retryAfter = retryAfter.map(Trouble::bearable);
  }

  private static Duration bearable(Duration asked) {
    Duration atLeast = asked.compareTo(SHORTEST_WAIT) < 0 ? SHORTEST_WAIT : asked;
    return atLeast.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : atLeast;
  }

  /** The trouble that a failed call met. */
  public static Trouble of(TelegramApiException failure) {
    if (failure instanceof TelegramApiRequestException request
        && request.getApiResponse() != null) {
      int code = request.getErrorCode() == null ? NO_ANSWER : request.getErrorCode();
      Optional<Duration> retryAfter =
          Optional.ofNullable(request.getParameters())
              .map(parameters -> parameters.getRetryAfter())
              .map(Duration::ofSeconds);
      return of(code, request.getApiResponse(), retryAfter);
    }
    return of(NO_ANSWER, reasonOf(failure), Optional.empty());
  }

  /**
   * The trouble behind an error reply.
   *
   * @param code 0 where there was no reply
   */
  public static Trouble of(int code, String description, Optional<Duration> retryAfter) {
    Kind kind =
        switch (code) {
          case 401, 404 -> Kind.TOKEN_REFUSED; // 404: the token does not even look like one
          case 409 ->
              description.contains("webhook is active") ? Kind.WEBHOOK_ACTIVE : Kind.SECOND_POLLER;
          case 429 -> Kind.FLOOD;
          case NO_ANSWER, 500, 502, 503, 504 -> Kind.UNREACHABLE;
          default -> Kind.REFUSED;
        };
    return new Trouble(kind, description, retryAfter);
  }

  /** What is wrong and how to mend it. */
  public String sentence(Language language) {
    String key = "trouble." + kind.name().toLowerCase(Locale.ROOT);
    return Messages.of(Trouble.class).text(language, key, detail);
  }

  /** The innermost cause: a name and what it says. No message of the library carries the URL. */
  private static String reasonOf(Throwable failure) {
    Throwable cause = failure;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    if (cause instanceof JsonProcessingException) {
      return "not a reply of the Bot API"; // its message would quote the page of a proxy
    }
    String message = cause.getMessage();
    String name = cause.getClass().getSimpleName();
    return message == null ? name : name + ": " + message;
  }
}
