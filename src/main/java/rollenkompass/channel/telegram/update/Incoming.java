package rollenkompass.channel.telegram.update;

import java.util.Optional;
import rollenkompass.channel.telegram.api.ReplyTarget;
import rollenkompass.conversation.ChatId;
import rollenkompass.language.Language;

/** What an update asks of the bot. */
public sealed interface Incoming {
  /**
   * A question or command for the bot.
   *
   * @param target where to reply
   * @param language of the person's app, where the program speaks it
   */
  record Question(ReplyTarget target, ChatId chat, String text, Optional<Language> language)
      implements Incoming {}

  /**
   * A button was pressed.
   *
   * @param callbackId for the acknowledgement
   * @param question on the button; empty where Telegram no longer shows the message to the bot
   */
  record ButtonPress(String callbackId, Optional<Question> question, Optional<Language> language)
      implements Incoming {}

  /** Somebody writes to the bot from within another chat. */
  record InlineSearch(String queryId, String text, Optional<Language> language)
      implements Incoming {}

  /** A photo, a sticker, a voice message: something to read is missing. */
  record Wordless(ReplyTarget target, Optional<Language> language) implements Incoming {}

  /**
   * Nothing to do.
   *
   * @param why for the log
   */
  record Ignored(String why) implements Incoming {}
}
