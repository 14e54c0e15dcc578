package rollenkompass.channel.telegram.update;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.telegram.telegrambots.meta.api.objects.MessageEntity;
import org.telegram.telegrambots.meta.api.objects.User;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import rollenkompass.channel.telegram.api.BotIdentity;
import rollenkompass.conversation.Command;

/**
 * Tells whether a message is meant for the bot. In a private chat every one is; in a group it must
 * name the bot, reply to it or be one of its commands.
 */
public final class Addressing {
  private static final Pattern COMMAND = Pattern.compile("^(/[A-Za-z0-9_]+)(?:@([A-Za-z0-9_]+))?");

  private final BotIdentity bot;
  private final Pattern mention;

  Addressing(BotIdentity bot) {
    this.bot = bot;
    this.mention =
        Pattern.compile(
            "(?<![A-Za-z0-9_@])@" + Pattern.quote(bot.username()) + "(?![A-Za-z0-9_])",
            Pattern.CASE_INSENSITIVE);
  }

  /**
   * What the message says to the bot, without the bot's name; may be blank. Empty where it is not
   * meant for the bot or says nothing.
   */
  Optional<String> textForBot(Message message) {
    String text = message.getText() == null ? message.getCaption() : message.getText();
    if (text == null) {
      return Optional.empty();
    }
    Matcher command = COMMAND.matcher(text.strip());
    if (command.find()) {
      return command(message, text.strip(), command);
    }
    boolean named = mention.matcher(text).find() || isNamedByEntity(message);
    return !isGroup(message) || named || isReplyToBot(message)
        ? Optional.of(withoutName(message, text))
        : Optional.empty();
  }

  private Optional<String> command(Message message, String text, Matcher command) {
    String addressee = command.group(2);
    String bare = command.group(1) + text.substring(command.end());
    if (addressee != null) {
      return addressee.equalsIgnoreCase(bot.username()) ? Optional.of(bare) : Optional.empty();
    }
    boolean known = Command.isKnown(bare);
    return !isGroup(message) || known || isReplyToBot(message)
        ? Optional.of(withoutName(message, bare))
        : Optional.empty();
  }

  private String withoutName(Message message, String text) {
    String rest = text;
    for (MessageEntity entity : entities(message)) {
      if (isBot(entity) && fits(entity, rest) && rest.equals(text)) {
        int end = entity.getOffset() + entity.getLength();
        rest = rest.substring(0, entity.getOffset()) + rest.substring(end);
      }
    }
    return mention.matcher(rest).replaceAll("").replaceAll(" {2,}", " ").strip();
  }

  private boolean isNamedByEntity(Message message) {
    return entities(message).stream().anyMatch(this::isBot);
  }

  /** Whether the entity names the bot by its number, as people without a user name are named. */
  private boolean isBot(MessageEntity entity) {
    return "text_mention".equals(entity.getType()) && isBot(entity.getUser());
  }

  private boolean isReplyToBot(Message message) {
    return message.getReplyToMessage() != null && isBot(message.getReplyToMessage().getFrom());
  }

  private boolean isBot(User user) {
    return user != null && user.getId() != null && user.getId() == bot.id();
  }

  private static boolean fits(MessageEntity entity, String text) {
    return entity.getOffset() >= 0
        && entity.getLength() >= 0
        && entity.getOffset() + entity.getLength() <= text.length();
  }

  private static boolean isGroup(Message message) {
    return !message.isUserMessage();
  }

  private static List<MessageEntity> entities(Message message) {
    try {
      List<MessageEntity> entities =
          message.getText() == null ? message.getCaptionEntities() : message.getEntities();
      return entities == null ? List.of() : entities;
    } catch (IndexOutOfBoundsException e) {
      return List.of(); // the library cuts the text at whatever positions the update names
    }
  }
}
