package rollenkompass.inbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * An inbox that lives as long as the process: what it holds when the process dies is lost. So it
 * holds some hundred entries at most; what comes on top waits where it is safe.
 */
public final class MemoryInbox implements Inbox {
  /** How many entries may be open at a time. */
  public static final int ROOM = 500;

  // A server repeats only what it has not seen acknowledged: a few hundred messages at most.
  private static final int REMEMBERED_KEYS = 10_000;

  private final Clock clock;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private final Condition roomier = lock.newCondition();
  private final LinkedHashMap<String, Deque<Waiting>> chats = new LinkedHashMap<>();
  private final Set<String> busy = new HashSet<>();
  private final Set<InboxEntry.Key> open = new HashSet<>();
  private final Set<InboxEntry.Key> done = new LinkedHashSet<>();

  /** An empty inbox. */
  public MemoryInbox(Clock clock) {
    this.clock = clock;
  }

  private record Waiting(InboxEntry entry, Instant due) {}

  @Override
  public boolean accept(InboxEntry entry) throws InterruptedException {
    lock.lockInterruptibly();
    try {
      while (!isKnown(entry) && open.size() >= ROOM) {
        roomier.await();
      }
      if (isKnown(entry)) {
        return false;
      }
      open.add(entry.key());
      chats
          .computeIfAbsent(entry.chat(), chat -> new ArrayDeque<>())
          .addLast(new Waiting(entry, Instant.EPOCH));
      changed.signal();
      return true;
    } finally {
      lock.unlock();
    }
  }

  @Override
  public Optional<InboxEntry> claim(Duration patience) throws InterruptedException {
    long deadline = System.nanoTime() + patience.toNanos();
    lock.lockInterruptibly();
    try {
      while (true) {
        Optional<InboxEntry> entry = claimDue();
        long left = deadline - System.nanoTime();
        if (entry.isPresent() || left <= 0) {
          return entry;
        }
        changed.await(Math.min(left, untilNextIsDue()), TimeUnit.NANOSECONDS);
      }
    } finally {
      lock.unlock();
    }
  }

  @Override
  public void keep(InboxEntry entry) {
    lock.lock();
    try {
      replaceFirst(entry, Instant.EPOCH);
    } finally {
      lock.unlock();
    }
  }

  @Override
  public void complete(InboxEntry entry) {
    lock.lock();
    try {
      Deque<Waiting> queue = queueOf(entry);
      queue.removeFirst();
      if (queue.isEmpty()) {
        chats.remove(entry.chat());
      }
      open.remove(entry.key());
      roomier.signal();
      remember(entry.key());
      free(entry.chat());
    } finally {
      lock.unlock();
    }
  }

  @Override
  public void retryAt(InboxEntry entry, Instant when) {
    lock.lock();
    try {
      replaceFirst(entry, when);
      free(entry.chat());
    } finally {
      lock.unlock();
    }
  }

  private boolean isKnown(InboxEntry entry) {
    return open.contains(entry.key()) || done.contains(entry.key());
  }

  private Optional<InboxEntry> claimDue() {
    Instant now = clock.instant();
    for (Map.Entry<String, Deque<Waiting>> chat : chats.entrySet()) {
      Waiting first = chat.getValue().getFirst();
      if (!busy.contains(chat.getKey()) && !first.due().isAfter(now)) {
        busy.add(chat.getKey());
        replaceFirst(first.entry().claimed(), Instant.EPOCH);
        return Optional.of(chat.getValue().getFirst().entry());
      }
    }
    return Optional.empty();
  }

  /** Nanoseconds until a free chat's first entry is due; an hour where none waits for a time. */
  private long untilNextIsDue() {
    Instant now = clock.instant();
    return chats.entrySet().stream()
        .filter(chat -> !busy.contains(chat.getKey()))
        .map(chat -> Duration.between(now, chat.getValue().getFirst().due()))
        .min(Duration::compareTo)
        .orElse(Duration.ofHours(1))
        .toNanos();
  }

  private void replaceFirst(InboxEntry entry, Instant due) {
    Deque<Waiting> queue = queueOf(entry);
    queue.removeFirst();
    queue.addFirst(new Waiting(entry, due));
  }

  private Deque<Waiting> queueOf(InboxEntry entry) {
    Deque<Waiting> queue = chats.get(entry.chat());
    if (queue == null || !queue.getFirst().entry().key().equals(entry.key())) {
      throw new IllegalStateException("not claimed: " + entry.key());
    }
    return queue;
  }

  /** Lets the chat be claimed again, after every other that waits. */
  private void free(String chat) {
    busy.remove(chat);
    Deque<Waiting> queue = chats.get(chat);
    if (queue != null) {
      chats.putLast(chat, queue);
    }
    changed.signal();
  }

  private void remember(InboxEntry.Key key) {
    done.add(key);
    if (done.size() > REMEMBERED_KEYS) {
      Iterator<InboxEntry.Key> oldest = done.iterator();
      oldest.next();
      oldest.remove();
    }
  }
}
