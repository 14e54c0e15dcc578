package rollenkompass.app.live;

import java.nio.file.Path;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rollenkompass.corpus.reading.CorpusState;

/**
 * Looks at a folder of documents again and again, and calls when something in it has changed and is
 * quiet again. It looks by itself instead of asking the system to be told: that works on network
 * drives and in containers, too, and finds new folders without a race.
 */
final class CorpusWatch implements AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(CorpusWatch.class);

  /** How soon a change is noticed; it is quiet where two looks in a row see the same. */
  static final Duration PAUSE = Duration.ofSeconds(2);

  /** Of a folder so large that a look takes long, at most a fiftieth of the time is spent on it. */
  private static final int LEAST_REST = 50;

  private final Path folder;
  private final Duration pause;
  private final Listener listener;
  private final Thread thread;
  private CorpusState handled;
  private CorpusState seen;

  /** Hears of changes. */
  interface Listener {
    /**
     * Something has changed.
     *
     * @param still whether the folder is still as it was when this was called
     * @return whether the change has been dealt with, well or badly; else it is reported again
     */
    boolean changed(Still still);
  }

  /** Whether nothing more has happened. */
  interface Still {
    /** Looks now. */
    boolean same();
  }

  private CorpusWatch(Path folder, CorpusState known, Duration pause, Listener listener) {
    this.folder = folder;
    this.pause = pause;
    this.listener = listener;
    this.handled = known;
    this.seen = known;
    this.thread = Thread.ofPlatform().name("corpus-watch").daemon().unstarted(this::run);
  }

  /**
   * A watch that has begun.
   *
   * @param known the state that needs no call
   */
  static CorpusWatch start(Path folder, CorpusState known, Duration pause, Listener listener) {
    CorpusWatch watch = new CorpusWatch(folder, known, pause, listener);
    watch.thread.start();
    return watch;
  }

  private void run() {
    try {
      long looking = 0;
      while (!Thread.currentThread().isInterrupted()) {
        Thread.sleep(Math.max(pause.toMillis(), LEAST_REST * looking / 1_000_000));
        long start = System.nanoTime();
        CorpusState now = CorpusState.of(folder);
        looking = System.nanoTime() - start;
        look(now);
      }
    } catch (InterruptedException e) {
      log.debug("The corpus is not watched any more");
    }
  }

  private void look(CorpusState now) {
    boolean quiet = now.equals(seen);
    seen = now;
    if (quiet && !now.equals(handled) && tell(now)) {
      handled = now;
    }
  }

  private boolean tell(CorpusState now) {
    try {
      return listener.changed(() -> now.equals(CorpusState.of(folder)));
    } catch (RuntimeException | Error e) {
      log.error("The changed corpus cannot be taken in; the answers stay as they were", e);
      return true;
    }
  }

  /** Ends the watch; a call that is under way may still end. */
  @Override
  public void close() {
    thread.interrupt();
  }
}
