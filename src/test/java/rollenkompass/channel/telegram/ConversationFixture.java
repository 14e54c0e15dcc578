package rollenkompass.channel.telegram;

import rollenkompass.conversation.Conversation;

/** The conversation that the tests of the channel talk with. */
final class ConversationFixture {
  private ConversationFixture() {}

  static Conversation conversation() {
    return new Conversation();
  }
}
