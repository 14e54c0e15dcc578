package rollenkompass.app.live;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import rollenkompass.app.engine.Engine;
import rollenkompass.conversation.Knowledge;
import rollenkompass.conversation.KnowledgeSource;

/**
 * An engine that can be replaced while it answers. Nobody waits: what has begun ends on the engine
 * on which it began, and that one is closed when its last answer is done.
 */
final class LiveEngine implements KnowledgeSource {
  private volatile Lease current;

  /** Answers from {@code first}. */
  LiveEngine(Engine first) {
    this.current = new Lease(first);
  }

  @Override
  public <T> T use(Function<Knowledge, T> work) {
    Lease lease = lease();
    try {
      return work.apply(lease.engine.knowledge());
    } finally {
      lease.giveBack();
    }
  }

  /** The engine that answers now. */
  Engine engine() {
    return current.engine;
  }

  /** From now on answers are from {@code next}. To be called by one thread at a time. */
  void replaceBy(Engine next) {
    Lease old = current;
    current = new Lease(next);
    old.giveBack();
  }

  private Lease lease() {
    Lease lease = current;
    while (!lease.take()) {
      lease = current; // it was replaced and closed in between
    }
    return lease;
  }

  /** Counts who uses an engine; being the current one counts as well. */
  private static final class Lease {
    private final Engine engine;
    private final AtomicInteger users = new AtomicInteger(1);

    Lease(Engine engine) {
      this.engine = engine;
    }

    /** Whether it could be taken: not where it is closed. */
    boolean take() {
      return users.getAndUpdate(count -> count == 0 ? 0 : count + 1) > 0;
    }

    void giveBack() {
      if (users.decrementAndGet() == 0) {
        engine.close();
      }
    }
  }
}
