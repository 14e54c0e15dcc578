package rollenkompass.inbox;

/** Sends replies through one channel. */
public interface Outbox {
  /**
   * Sends one reply, once.
   *
   * @param reply as the channel's {@link Responder} wrote it
   * @param attempt how often its entry has been claimed, from 1
   * @return never null; what goes wrong on the way is a value too
   */
  Delivery deliver(String reply, int attempt);
}
