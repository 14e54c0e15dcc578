package rollenkompass.channel.telegram.api;

/**
 * Where a reply goes.
 *
 * @param threadId the topic of the chat; null where it has none
 * @param replyTo the message to reply to; null where the reply stands alone
 */
public record ReplyTarget(long chatId, Integer threadId, Integer replyTo) {
  /** The same place, without a reference to a message. */
  public ReplyTarget standingAlone() {
    return new ReplyTarget(chatId, threadId, null);
  }

  /** The chat itself, whatever its topics. */
  public ReplyTarget outsideThreads() {
    return new ReplyTarget(chatId, null, replyTo);
  }

  /** The chat's successor: a group that became a supergroup has new numbers throughout. */
  public ReplyTarget movedTo(long newChatId) {
    return new ReplyTarget(newChatId, null, null);
  }
}
