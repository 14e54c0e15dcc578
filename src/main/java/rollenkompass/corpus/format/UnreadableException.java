package rollenkompass.corpus.format;

/** Says that a file gives no text, and why. */
public final class UnreadableException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Unreadable reason;

  /** For {@code reason}. */
  public UnreadableException(Unreadable reason) {
    super(reason.name());
    this.reason = reason;
  }

  /** For {@code reason}, found by {@code cause}. */
  public UnreadableException(Unreadable reason, Throwable cause) {
    super(reason.name(), cause);
    this.reason = reason;
  }

  /** Why the file gives no text. */
  public Unreadable reason() {
    return reason;
  }
}
