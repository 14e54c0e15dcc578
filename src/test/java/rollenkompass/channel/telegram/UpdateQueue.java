package rollenkompass.channel.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Updates as the server keeps them: an offset acknowledges every smaller number. */
public final class UpdateQueue {
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private final TreeMap<Integer, JsonNode> updates = new TreeMap<>();
  private int polls;

  void add(List<? extends JsonNode> batch) {
    lock.lock();
    try {
      batch.forEach(update -> updates.put(update.path("update_id").asInt(), update));
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /** How many updates wait to be acknowledged. */
  int size() {
    lock.lock();
    try {
      return updates.size();
    } finally {
      lock.unlock();
    }
  }

  /** The updates from {@code offset} on; empty where another poll took this one's place. */
  Optional<List<JsonNode>> poll(int offset, int limit, int timeoutSeconds)
      throws InterruptedException {
    long left = TimeUnit.SECONDS.toNanos(timeoutSeconds);
    lock.lockInterruptibly();
    try {
      int self = ++polls;
      changed.signalAll();
      updates.headMap(offset).clear();
      while (updates.tailMap(offset).isEmpty() && left > 0 && self == polls) {
        left = changed.awaitNanos(left);
      }
      return self == polls
          ? Optional.of(updates.tailMap(offset).values().stream().limit(limit).toList())
          : Optional.empty();
    } finally {
      lock.unlock();
    }
  }
}
