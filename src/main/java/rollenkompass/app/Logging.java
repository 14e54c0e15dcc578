package rollenkompass.app;

import java.util.logging.Level;
import java.util.logging.Logger;
import rollenkompass.app.settings.LogLevel;

/** What this process logs to standard error. */
final class Logging {
  /**
   * Lucene asks on its first use for a module that is still an incubator and would only speed up
   * vectors. Kept here, as the log configuration forgets loggers that nobody holds.
   */
  private static final Logger VECTOR_MODULE_ADVICE =
      Logger.getLogger("org.apache.lucene.internal.vectorization.VectorizationProvider");

  private static volatile LogLevel threshold = LogLevel.WARN;

  private Logging() {}

  /** Sets from which weight on something is logged; call it before anything logs. */
  static void start(LogLevel level) {
    threshold = level;
    VECTOR_MODULE_ADVICE.setLevel(Level.SEVERE);
  }

  /** From which weight on something is logged. */
  static LogLevel threshold() {
    return threshold;
  }

  /** Whether exceptions are logged in full: not for people who only ask for warnings. */
  static boolean showsStackTraces() {
    return threshold.compareTo(LogLevel.INFO) >= 0;
  }
}
