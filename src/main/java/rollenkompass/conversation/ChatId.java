package rollenkompass.conversation;

/** Names a conversation across all channels, for example {@code telegram:4711}. */
public record ChatId(String value) {
  public ChatId {
    if (value.isBlank()) {
      throw new IllegalArgumentException("a chat id must not be blank");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
