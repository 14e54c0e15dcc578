package rollenkompass.app;

/** Says in one line what is wrong with the arguments of a command and what to do. */
final class UsageException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UsageException(String message) {
    super(message);
  }
}
