package rollenkompass.channel.telegram.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;

/**
 * Sends a message. It has arrived where Telegram says yes, even in a form that this version of the
 * library cannot read; any other reply that cannot be read, such as a proxy's, is a failure.
 */
public final class MessageCall extends SendMessage {
  private static final long serialVersionUID = 1L;
  private static final ObjectMapper JSON = new ObjectMapper();

  public MessageCall(long chatId, String text) {
    super(String.valueOf(chatId), text);
  }

  /** The message as it was sent; null where Telegram's yes says no more that can be read. */
  @Override
  public Message deserializeResponse(String answer) throws TelegramApiRequestException {
    try {
      return super.deserializeResponse(answer);
    } catch (TelegramApiRequestException e) {
      if (isYes(answer)) {
        return null;
      }
      throw e;
    }
  }

  private static boolean isYes(String answer) {
    try {
      return JSON.readTree(answer).path("ok").booleanValue();
    } catch (JsonProcessingException e) {
      return false;
    }
  }
}
