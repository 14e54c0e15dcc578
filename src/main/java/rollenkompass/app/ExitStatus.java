package rollenkompass.app;

/** What the process tells its caller at the end. */
final class ExitStatus {
  static final int DONE = 0;

  /** Something failed on the way. */
  static final int FAILED = 1;

  /** Bad usage or bad configuration: nothing was done. */
  static final int MISUSED = 2;

  private ExitStatus() {}
}
