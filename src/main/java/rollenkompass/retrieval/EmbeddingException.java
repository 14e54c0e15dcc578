package rollenkompass.retrieval;

/** An embedding model cannot be used now; the message says why in one line. */
public final class EmbeddingException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** What failed, and perhaps through what. */
  public EmbeddingException(String message, Throwable cause) {
    super(message, cause);
  }
}
