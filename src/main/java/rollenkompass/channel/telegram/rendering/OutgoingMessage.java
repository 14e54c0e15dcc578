package rollenkompass.channel.telegram.rendering;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.objects.LinkPreviewOptions;
import org.telegram.telegrambots.meta.api.objects.ReplyParameters;
import rollenkompass.channel.telegram.api.MessageCall;
import rollenkompass.channel.telegram.api.ReplyTarget;

/**
 * A message on its way to Telegram.
 *
 * @param html within Telegram's limits
 * @param suggestions the questions on its buttons
 */
public record OutgoingMessage(ReplyTarget target, String html, List<String> suggestions) {
  /** How Telegram is to read {@code html}. */
  public static final String PARSE_MODE = "HTML";

  private static final ObjectMapper JSON = new ObjectMapper();

  public OutgoingMessage {
    suggestions = List.copyOf(suggestions);
  }

  /**
   * The parts of one reply: the first refers to the message that is answered, the last carries the
   * buttons.
   */
  public static List<OutgoingMessage> reply(
      ReplyTarget target, List<String> parts, List<String> suggestions) {
    List<OutgoingMessage> messages = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      messages.add(
          new OutgoingMessage(
              i == 0 ? target : target.standingAlone(),
              parts.get(i),
              i == parts.size() - 1 ? suggestions : List.of()));
    }
    return messages;
  }

  /** The message that {@link #toJson} wrote. */
  public static OutgoingMessage fromJson(String json) {
    try {
      return JSON.readValue(json, OutgoingMessage.class);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The message as text, to be kept. */
  public String toJson() {
    try {
      return JSON.writeValueAsString(this);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same message for another place. */
  public OutgoingMessage to(ReplyTarget other) {
    return new OutgoingMessage(other, html, suggestions);
  }

  /** The call that sends it. */
  public SendMessage call() {
    SendMessage call = new MessageCall(target.chatId(), html);
    call.setMessageThreadId(target.threadId());
    call.setParseMode(PARSE_MODE);
    call.setLinkPreviewOptions(LinkPreviewOptions.builder().isDisabled(true).build());
    if (target.replyTo() != null) {
      call.setReplyParameters(
          ReplyParameters.builder()
              .messageId(target.replyTo())
              .allowSendingWithoutReply(true)
              .build());
    }
    QuestionButtons.of(suggestions).ifPresent(call::setReplyMarkup);
    return call;
  }
}
