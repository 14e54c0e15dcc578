package rollenkompass.channel.telegram;

/** Says in one sentence why the bot cannot start. */
public final class TelegramException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  TelegramException(String sentence) {
    super(sentence);
  }
}
