package rollenkompass.channel.telegram;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.objects.ResponseParameters;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;
import rollenkompass.channel.telegram.api.BotApi;
import rollenkompass.channel.telegram.api.ReplyTarget;
import rollenkompass.channel.telegram.api.Trouble;
import rollenkompass.channel.telegram.rendering.OutgoingMessage;
import rollenkompass.inbox.Delivery;
import rollenkompass.inbox.InboxEntry;
import rollenkompass.inbox.Outbox;

/** Sends messages and reads from Telegram's replies what became of them. */
final class TelegramOutbox implements Outbox {
  private static final Logger log = LoggerFactory.getLogger(TelegramOutbox.class);
  // As long as Telegram itself keeps messages for a bot.
  private static final Duration WORTH_SENDING = Duration.ofDays(1);
  private static final Duration FIRST_PAUSE = Duration.ofMillis(200);
  private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);

  private final BotApi api;
  private final Clock clock;

  TelegramOutbox(BotApi api, Clock clock) {
    this.api = api;
    this.clock = clock;
  }

  @Override
  public Delivery deliver(String reply, InboxEntry entry) {
    return send(OutgoingMessage.fromJson(reply), entry);
  }

  private Delivery send(OutgoingMessage message, InboxEntry entry) {
    try {
      api.call(message.call());
      return new Delivery.Delivered();
    } catch (TelegramApiException e) {
      Optional<ReplyTarget> better = betterTarget(message.target(), e);
      return better.isPresent()
          ? send(message.to(better.get()), entry)
          : failed(Trouble.of(e), entry);
    }
  }

  /** Where the message belongs instead; each answer can be given only once a message. */
  private static Optional<ReplyTarget> betterTarget(
      ReplyTarget target, TelegramApiException failure) {
    if (!(failure instanceof TelegramApiRequestException refusal)) {
      return Optional.empty();
    }
    Optional<Long> movedTo =
        Optional.ofNullable(refusal.getParameters()).map(ResponseParameters::getMigrateToChatId);
    if (movedTo.isPresent() && movedTo.get() != target.chatId()) {
      return Optional.of(target.movedTo(movedTo.get()));
    }
    boolean threadIsGone =
        target.threadId() != null
            && refusal.getApiResponse() != null
            && refusal.getApiResponse().contains("message thread not found");
    return threadIsGone ? Optional.of(target.outsideThreads()) : Optional.empty();
  }

  private Delivery failed(Trouble trouble, InboxEntry entry) {
    Duration pause = pause(entry.attempt());
    return switch (trouble.kind()) {
      case FLOOD -> later(trouble.retryAfter().orElse(pause), trouble);
      case UNREACHABLE, SECOND_POLLER, WEBHOOK_ACTIVE, TOKEN_REFUSED -> {
        if (clock.instant().isBefore(entry.takenIn().plus(WORTH_SENDING))) {
          yield later(pause, trouble);
        }
        log.warn("A reply is given up after a day: {}", trouble.detail());
        yield new Delivery.Dead(trouble.detail());
      }
      case REFUSED -> {
        if (!isGone(trouble)) {
          log.warn("Telegram does not take a message: {}", trouble.detail());
        }
        yield new Delivery.Dead(trouble.detail());
      }
    };
  }

  /** Whether the person or the chat is gone, which happens every day. */
  private static boolean isGone(Trouble trouble) {
    return trouble.detail().startsWith("Forbidden") || trouble.detail().contains("chat not found");
  }

  private Delivery later(Duration pause, Trouble trouble) {
    return new Delivery.RetryAt(clock.instant().plus(pause), trouble.detail());
  }

  private static Duration pause(int attempt) {
    Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(attempt - 1, 10));
    return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
  }
}
