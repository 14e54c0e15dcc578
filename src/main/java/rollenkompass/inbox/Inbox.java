package rollenkompass.inbox;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Keeps messages from the moment they are accepted until they are dealt with. Thread-safe.
 *
 * <p>Of each chat only the oldest entry can be claimed, and only one at a time; different chats
 * never wait for each other.
 */
public interface Inbox {
  /**
   * Takes a message in; waits while there is no room for it. A channel tells its server that a
   * message has arrived only after this method returned.
   *
   * @return false where an entry of this key was taken in before; nothing changes then
   * @throws InterruptedException where it was still waiting; the message is not taken in then
   */
  boolean accept(InboxEntry entry) throws InterruptedException;

  /**
   * Hands out an entry that is due, from each chat in turn; it belongs to the caller until {@link
   * #complete} or {@link #retryAt}.
   *
   * @param patience how long to wait for one
   * @return empty where none came up in time
   */
  Optional<InboxEntry> claim(Duration patience) throws InterruptedException;

  /** Keeps how far a claimed entry has come; the claim goes on. */
  void keep(InboxEntry entry);

  /** Ends the claim of an entry that is dealt with; its key stays taken. */
  void complete(InboxEntry entry);

  /**
   * Ends the claim and keeps how far the entry has come. Later entries of its chat wait for it.
   *
   * @param when not to be claimed before
   */
  void retryAt(InboxEntry entry, Instant when);
}
