package rollenkompass.conversation;

import java.util.Arrays;

/**
 * Where something failed, for the log: kinds and lines of code, but no message, as that may quote
 * what a person wrote.
 */
public final class FailureTrace extends Exception {
  private static final long serialVersionUID = 1L;
  private static final int MOST_FRAMES = 30; // a stack that overflowed has thousands

  private FailureTrace(Throwable failure) {
    super(
        failure.getClass().getName(),
        failure.getCause() == null ? null : new FailureTrace(failure.getCause()));
    StackTraceElement[] frames = failure.getStackTrace();
    setStackTrace(Arrays.copyOf(frames, Math.min(frames.length, MOST_FRAMES)));
  }

  /** The trace of {@code failure} and its causes. */
  public static FailureTrace of(Throwable failure) {
    return new FailureTrace(failure);
  }
}
