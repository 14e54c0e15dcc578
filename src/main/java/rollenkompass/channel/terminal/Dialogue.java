package rollenkompass.channel.terminal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import rollenkompass.answering.Answer;
import rollenkompass.conversation.ChatId;
import rollenkompass.conversation.Conversation;
import rollenkompass.conversation.Message;
import rollenkompass.language.Language;

/** One chat at one keyboard: what a line means, and which questions were offered last. */
final class Dialogue {
  private static final ChatId CHAT = new ChatId("terminal:local");
  private static final Set<String> FAREWELLS =
      Set.of("/ende", "/end", "/quit", "/exit", "/tschüss", "/bye");

  private final Conversation conversation;
  private final Language language;
  private List<String> suggestions = List.of();

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

  /** The answer to a line; the number of a suggestion stands for that question. */
  Answer reply(String line) {
    String text = chosen(line).orElse(line);
    Answer answer =
        conversation.reply(
            new Message(Optional.of(CHAT), text, Optional.of(language), Optional.empty()));
    suggestions = answer.suggestions();
    return answer;
  }

  /** The suggestion that {@code line} chooses by its number. */
  Optional<String> chosen(String line) {
    String number = line.strip();
    return number.matches("[1-9]") && Integer.parseInt(number) <= suggestions.size()
        ? Optional.of(suggestions.get(Integer.parseInt(number) - 1))
        : Optional.empty();
  }
}
