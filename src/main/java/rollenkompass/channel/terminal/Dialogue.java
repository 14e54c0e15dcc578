package rollenkompass.channel.terminal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import rollenkompass.answering.Answer;
import rollenkompass.conversation.ChatId;
import rollenkompass.conversation.Conversation;
import rollenkompass.conversation.Guard;
import rollenkompass.conversation.Message;
import rollenkompass.language.Language;

/** One chat at one keyboard. */
final class Dialogue {
  private static final ChatId CHAT = new ChatId("terminal:local");
  private static final Set<String> FAREWELLS =
      Set.of("/ende", "/end", "/quit", "/exit", "/tschüss", "/bye");

  private final Conversation conversation;
  private final Language language;

  /**
   * A new chat.
   *
   * @param language of the person's terminal
   */
  Dialogue(Conversation conversation, Language language) {
    this.conversation = conversation;
    this.language = language;
  }

  /** Whether {@code line} ends the chat. */
  static boolean isFarewell(String line) {
    return FAREWELLS.contains(line.strip().toLowerCase(Locale.ROOT));
  }

  /**
   * The answer to a line as {@code renderer} shows it, or an apology where there is none; the
   * number of a suggestion stands for that question.
   */
  String reply(String line, TerminalRenderer renderer) {
    return Guard.reply(
        CHAT,
        language,
        () -> renderer.render(conversation.reply(message(line))),
        apology -> renderer.render(new Answer.Clarification(language, apology, List.of())));
  }

  /** The suggestion that {@code line} chooses by its number. */
  Optional<String> chosen(String line) {
    return conversation.chosen(message(line));
  }

  private Message message(String line) {
    return new Message(Optional.of(CHAT), line, Optional.of(language), Optional.empty());
  }
}
