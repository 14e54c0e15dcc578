package rollenkompass.channel.telegram.api;

/** Says in one sentence why the bot cannot start. */
public final class TelegramException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public TelegramException(String sentence) {
    super(sentence);
  }
}
