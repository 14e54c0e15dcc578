package rollenkompass.retrieval.embedding;

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
    String message = failure.getMessage();
    return message == null ? "" : message.strip().lines().findFirst().orElse("");
  }
}
