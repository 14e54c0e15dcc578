package rollenkompass.app.engine;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/** One thread beside the caller's, for as long as this is open. */
final class Background implements AutoCloseable {
  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().name("background").daemon().factory());

  /**
   * Starts {@code work}. The result waits for it, and throws the unchecked exception or error that
   * it ends with.
   */
  <T> Supplier<T> run(Callable<T> work) {
    Future<T> future = thread.submit(work);
    return () -> result(future);
  }

  private static <T> T result(Future<T> future) {
    try {
      return future.get();
    } catch (ExecutionException e) {
      switch (e.getCause()) {
        case RuntimeException cause -> throw cause;
        case Error cause -> throw cause;
        default -> throw new IllegalStateException(e.getCause());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while starting", e);
    }
  }

  /** Waits until all work is done. */
  @Override
  public void close() {
    thread.close();
  }
}
