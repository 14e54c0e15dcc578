package rollenkompass.inbox;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rollenkompass.conversation.FailureTrace;

/** Works the inbox off: many chats side by side, each chat in order. */
public final class Worker implements AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(Worker.class);
  // Work is mostly waiting for the channel's server; this many chats may do so at the same time.
  private static final int SIDE_BY_SIDE = 32;
  private static final Duration PATIENCE = Duration.ofSeconds(1);
  private static final Duration PATIENCE_AT_CLOSE = Duration.ofMillis(20);
  private static final Duration PAUSE_AFTER_FAILURE = Duration.ofSeconds(1);
  private static final Duration TIME_TO_FINISH = Duration.ofSeconds(3);

  private final Inbox inbox;
  private final Responder responder;
  private final Outbox outbox;
  private final Semaphore places = new Semaphore(SIDE_BY_SIDE);
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final Thread claiming = Thread.ofVirtual().name("inbox").unstarted(this::run);
  private volatile boolean closing;
  private volatile boolean stopping;

  private Worker(Inbox inbox, Responder responder, Outbox outbox) {
    this.inbox = inbox;
    this.responder = responder;
    this.outbox = outbox;
  }

  /** A worker that has begun. */
  public static Worker start(Inbox inbox, Responder responder, Outbox outbox) {
    Worker worker = new Worker(inbox, responder, outbox);
    worker.claiming.start();
    return worker;
  }

  /** Finishes what is due, for three seconds at most; what is left stays in the inbox. */
  @Override
  public void close() {
    closing = true;
    claiming.interrupt();
    try {
      claiming.join(TIME_TO_FINISH);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    stopping = true;
    claiming.interrupt();
    threads.shutdownNow();
  }

  private void run() {
    try {
      while (!closing) {
        startNext(PATIENCE);
      }
    } catch (InterruptedException e) {
      log.debug("The worker finishes what is due");
    }
    finish();
  }

  /** The interrupt that wakes this thread at the close may come late: it alone means no stop. */
  private void finish() {
    boolean left = true;
    while (left && !stopping) {
      try {
        workOff();
        left = false;
      } catch (InterruptedException e) {
        log.debug("The worker was woken with work left in the inbox");
      }
    }
  }

  private void workOff() throws InterruptedException {
    boolean busy = true;
    while (busy) {
      // Asked before the claim: what ends in between may make another entry due.
      boolean working = places.availablePermits() < SIDE_BY_SIDE;
      busy = startNext(PATIENCE_AT_CLOSE) || working;
    }
  }

  /** Starts work on an entry; false where none came up. */
  private boolean startNext(Duration patience) throws InterruptedException {
    places.acquire();
    boolean started = false;
    try {
      Optional<InboxEntry> next = claim(patience);
      next.ifPresent(entry -> threads.execute(() -> workInPlace(entry)));
      started = next.isPresent();
    } finally {
      if (!started) {
        places.release();
      }
    }
    return started;
  }

  private Optional<InboxEntry> claim(Duration patience) throws InterruptedException {
    try {
      return inbox.claim(patience);
    } catch (RuntimeException | Error e) {
      log.error("The inbox hands nothing out", FailureTrace.of(e));
      Thread.sleep(PAUSE_AFTER_FAILURE);
      return Optional.empty();
    }
  }

  private void workInPlace(InboxEntry entry) {
    try {
      work(entry);
    } catch (Throwable e) {
      log.error("The inbox lost sight of {}", entry.key(), FailureTrace.of(e));
    } finally {
      places.release();
    }
  }

  /** Whatever goes wrong, the entry does not stay claimed: its chat goes on. */
  private void work(InboxEntry entry) {
    try {
      send(entry, repliesTo(entry));
    } catch (Throwable e) {
      try {
        log.error("{} is left without its reply", entry.key(), FailureTrace.of(e));
      } finally {
        inbox.complete(entry);
      }
    }
  }

  private List<String> repliesTo(InboxEntry entry) {
    return switch (entry.progress()) {
      case InboxEntry.Progress.Received() -> responder.respond(entry);
      case InboxEntry.Progress.Answered(List<String> unsent) -> unsent;
    };
  }

  private void send(InboxEntry entry, List<String> replies) {
    for (int sent = 0; sent < replies.size(); sent++) {
      InboxEntry current = entry.answered(replies.subList(sent, replies.size()));
      inbox.keep(current);
      switch (outbox.deliver(replies.get(sent), entry)) {
        case Delivery.Delivered() -> {}
        case Delivery.RetryAt retry -> {
          log.info("{} waits until {}: {}", entry.key(), retry.when(), retry.reason());
          inbox.retryAt(current, retry.when());
          return;
        }
        case Delivery.Dead(String reason) -> {
          log.info("{} cannot be answered: {}", entry.key(), reason);
          inbox.complete(current);
          return;
        }
      }
    }
    inbox.complete(entry);
  }
}
