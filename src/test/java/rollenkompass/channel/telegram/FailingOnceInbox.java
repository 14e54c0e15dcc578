package rollenkompass.channel.telegram;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import rollenkompass.inbox.Inbox;
import rollenkompass.inbox.InboxEntry;

/** An inbox whose first acceptance fails, as that of a full disk would. */
final class FailingOnceInbox implements Inbox {
  private final Inbox inbox;
  private final AtomicBoolean failed = new AtomicBoolean();

  FailingOnceInbox(Inbox inbox) {
    this.inbox = inbox;
  }

  boolean hasFailed() {
    return failed.get();
  }

  @Override
  public boolean accept(InboxEntry entry) throws InterruptedException {
    if (failed.compareAndSet(false, true)) {
      throw new IllegalStateException("disk full");
    }
    return inbox.accept(entry);
  }

  @Override
  public Optional<InboxEntry> claim(Duration patience) throws InterruptedException {
    return inbox.claim(patience);
  }

  @Override
  public void keep(InboxEntry entry) {
    inbox.keep(entry);
  }

  @Override
  public void complete(InboxEntry entry) {
    inbox.complete(entry);
  }

  @Override
  public void retryAt(InboxEntry entry, Instant when) {
    inbox.retryAt(entry, when);
  }
}
