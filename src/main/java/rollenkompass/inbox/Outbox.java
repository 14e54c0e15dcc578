package rollenkompass.inbox;

/** Sends replies through one channel. */
public interface Outbox {
  /**
   * Sends one reply, once.
   *
   * @param reply as the channel's {@link Responder} wrote it
   * @param entry the one that it answers, claimed
   * @return never null; what goes wrong on the way is a value too
   */
  Delivery deliver(String reply, InboxEntry entry);
}
