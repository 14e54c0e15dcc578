package rollenkompass.retrieval.embedding;

import java.net.ConnectException;
import java.net.http.HttpTimeoutException;

/** Why something failed, in one line. */
final class Reasons {
  private Reasons() {}

  /** The message of the innermost cause that has one, else the name of the innermost cause. */
  static String of(Throwable failure) {
    String message = "";
    Throwable innermost = failure;
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      innermost = cause;
      message = firstLine(cause).isEmpty() ? message : firstLine(cause);
    }
    return message.isEmpty() ? innermost.getClass().getSimpleName() : message;
  }

  private static String firstLine(Throwable failure) {
    return switch (failure) {
      case ConnectException _ -> "no server answers there"; // its own message is often missing
      case HttpTimeoutException _ -> "no answer in time";
      default -> {
        String message = failure.getMessage();
        yield message == null ? "" : message.strip().lines().findFirst().orElse("");
      }
    };
  }
}
