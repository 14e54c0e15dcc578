package rollenkompass.app.jsonl;

import java.util.Optional;
import rollenkompass.conversation.ChatId;
import rollenkompass.conversation.Message;
import rollenkompass.language.Language;

/**
 * A line of JSON that asks something.
 *
 * @param id comes back with the answer
 * @param chat names the conversation; empty for a text that stands alone
 * @param text the question
 * @param language of the answer, where it is fixed
 */
public record Request(
    RequestId id, Optional<String> chat, String text, Optional<Language> language) {

  /** The message that a conversation gets. */
  public Message message() {
    return new Message(
        chat.map(name -> new ChatId("jsonl:" + name)), text, Optional.empty(), language);
  }
}
