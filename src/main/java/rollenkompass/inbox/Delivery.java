package rollenkompass.inbox;

import java.time.Instant;

/** What became of a reply that was to be sent. */
public sealed interface Delivery {
  /** It has arrived at the channel's server. */
  record Delivered() implements Delivery {}

  /**
   * It did not get through, but may later.
   *
   * @param when the earliest time for the next attempt
   * @param reason why, for the log
   */
  record RetryAt(Instant when, String reason) implements Delivery {}

  /**
   * It will never get through: the person left, the chat is gone.
   *
   * @param reason why, for the log
   */
  record Dead(String reason) implements Delivery {}
}
