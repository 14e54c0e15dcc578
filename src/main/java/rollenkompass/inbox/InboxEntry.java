package rollenkompass.inbox;

import java.time.Instant;
import java.util.List;

/**
 * A message that was taken in, and how far the work on it has come. Everything in it is text, a
 * number or a time, so that it can be stored.
 *
 * @param key names it
 * @param chat entries of the same chat are worked off one after the other
 * @param payload the message as the channel sent it
 * @param takenIn when it was taken in
 * @param progress what has been done about it
 * @param attempt how often it has been claimed; 0 before the first time
 */
public record InboxEntry(
    Key key, String chat, String payload, Instant takenIn, Progress progress, int attempt) {
  public InboxEntry {
    if (chat.isBlank()) {
      throw new IllegalArgumentException("an entry needs a chat: " + key);
    }
    if (attempt < 0) {
      throw new IllegalArgumentException("attempt must be >= 0: " + attempt);
    }
  }

  /** An entry on which nobody has worked yet. */
  public static InboxEntry received(Key key, String chat, String payload, Instant takenIn) {
    return new InboxEntry(key, chat, payload, takenIn, new Progress.Received(), 0);
  }

  /** The same entry with {@code unsent} left to send. */
  public InboxEntry answered(List<String> unsent) {
    return new InboxEntry(key, chat, payload, takenIn, new Progress.Answered(unsent), attempt);
  }

  /** The same entry, claimed once more. */
  public InboxEntry claimed() {
    return new InboxEntry(key, chat, payload, takenIn, progress, attempt + 1);
  }

  /**
   * The name of an entry: a channel never gives the same number to two messages.
   *
   * @param channel where the message came from
   * @param updateId its number there
   */
  public record Key(String channel, long updateId) {
    public Key {
      if (channel.isBlank()) {
        throw new IllegalArgumentException("a channel must have a name");
      }
    }

    @Override
    public String toString() {
      return channel + ":" + updateId;
    }
  }

  /** How far an entry has come. */
  public sealed interface Progress {
    /** Taken in; not answered. */
    record Received() implements Progress {}

    /**
     * Answered.
     *
     * @param unsent the replies that are still to be sent, in order, as the channel's outbox reads
     *     them
     */
    record Answered(List<String> unsent) implements Progress {
      public Answered {
        unsent = List.copyOf(unsent);
      }
    }
  }
}
