package rollenkompass.channel.telegram.rendering;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.telegram.telegrambots.meta.api.objects.CallbackQuery;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardButton;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardRow;
import rollenkompass.language.CleanText;

/**
 * Questions as buttons below a message. Telegram gives back 64 bytes at most, too little for a
 * question, but with each press it shows the message again: so a button carries only its place.
 */
public final class QuestionButtons {
  private static final String PREFIX = "q:";
  private static final int MAX_TEXT = 256; // far beyond what a phone shows

  private QuestionButtons() {}

  /** A button a row for each question; empty where there is none. */
  static Optional<InlineKeyboardMarkup> of(List<String> questions) {
    List<String> texts =
        questions.stream()
            .map(question -> CleanText.line(question, MAX_TEXT))
            .filter(CleanText::isVisible)
            .toList();
    List<InlineKeyboardRow> rows =
        IntStream.range(0, texts.size())
            .mapToObj(i -> new InlineKeyboardRow(button(texts.get(i), PREFIX + i)))
            .toList();
    return rows.isEmpty() ? Optional.empty() : Optional.of(new InlineKeyboardMarkup(rows));
  }

  /** The question on the button that was pressed; empty where its message is gone. */
  public static Optional<String> pressed(CallbackQuery press) {
    if (press.getData() == null
        || !(press.getMessage() instanceof Message message)
        || message.getReplyMarkup() == null) {
      return Optional.empty();
    }
    return message.getReplyMarkup().getKeyboard().stream()
        .flatMap(List::stream)
        .filter(button -> press.getData().equals(button.getCallbackData()))
        .map(InlineKeyboardButton::getText)
        .findFirst();
  }

  private static InlineKeyboardButton button(String text, String data) {
    return InlineKeyboardButton.builder().text(text).callbackData(data).build();
  }
}
