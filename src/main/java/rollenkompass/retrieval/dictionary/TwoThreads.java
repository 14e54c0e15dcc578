package rollenkompass.retrieval.dictionary;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Does two things at a time, for as long as it is open. */
final class TwoThreads implements AutoCloseable {
  private final ExecutorService threads =
      Executors.newFixedThreadPool(
          2, Thread.ofPlatform().name("dictionary-", 1).daemon().factory());

  /** What comes of work that has been started. */
  interface Result<T> {
    /**
     * Waits for it.
     *
     * @throws IOException the exception that the work ended with; as well any unchecked one
     */
    T await() throws IOException;
  }

  /** Starts {@code work} as soon as a thread is free. */
  <T> Result<T> run(Callable<T> work) {
    Future<T> future = threads.submit(work);
    return () -> result(future);
  }

  private static <T> T result(Future<T> future) throws IOException {
    try {
      return future.get();
    } catch (ExecutionException e) {
      switch (e.getCause()) {
        case IOException cause -> throw cause;
        case RuntimeException cause -> throw cause;
        case Error cause -> throw cause;
        default -> throw new IllegalStateException(e.getCause());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while making the index of a dictionary", e);
    }
  }

  /** Waits until all work is done. */
  @Override
  public void close() {
    threads.close();
  }
}
