package rollenkompass.channel.telegram.update;

import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rollenkompass.channel.telegram.api.Trouble;
import rollenkompass.language.Language;

/** Says each trouble once, and paces the attempts while it lasts. Used by one thread at a time. */
public final class PollFailures {
  private static final Logger log = LoggerFactory.getLogger(PollFailures.class);
  private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

  private Optional<Trouble.Kind> current = Optional.empty();
  private Duration pause = FIRST_PAUSE;
  private volatile boolean over;

  /** Notes a failure and waits until the next attempt is due, or until interrupted. */
  public void failed(Trouble trouble) {
    if (over) {
      return;
    }
    if (current.equals(Optional.of(trouble.kind()))) {
      log.debug("Still: {}", trouble.detail());
    } else {
      log.warn("{}", trouble.sentence(Language.EN));
    }
    current = Optional.of(trouble.kind());
    sleep(trouble.retryAfter().orElse(pause));
    Duration doubled = pause.multipliedBy(2);
    pause = doubled.compareTo(LONGEST_PAUSE) < 0 ? doubled : LONGEST_PAUSE;
  }

  /** Notes that Telegram answers again. */
  public void recovered() {
    current.ifPresent(kind -> log.info("Telegram answers again"));
    current = Optional.empty();
    pause = FIRST_PAUSE;
  }

  /** From now on a failure means only that polling was ended. */
  void end() {
    over = true;
  }

  private static void sleep(Duration duration) {
    try {
      Thread.sleep(duration);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
