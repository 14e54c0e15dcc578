package rollenkompass.channel.telegram.update;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Optional;
import org.telegram.telegrambots.meta.api.objects.CallbackQuery;
import org.telegram.telegrambots.meta.api.objects.Update;
import org.telegram.telegrambots.meta.api.objects.User;
import org.telegram.telegrambots.meta.api.objects.inlinequery.InlineQuery;
import org.telegram.telegrambots.meta.api.objects.message.MaybeInaccessibleMessage;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import rollenkompass.channel.telegram.api.BotIdentity;
import rollenkompass.channel.telegram.api.CommandMenu;
import rollenkompass.channel.telegram.api.ReplyTarget;
import rollenkompass.channel.telegram.rendering.QuestionButtons;
import rollenkompass.conversation.ChatId;
import rollenkompass.language.Language;

/** Reads what an update asks of the bot. */
public final class UpdateReader {
  private static final ObjectMapper JSON =
      JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  private final BotIdentity bot;
  private final Addressing addressing;

  public UpdateReader(BotIdentity bot) {
    this.bot = bot;
    this.addressing = new Addressing(bot);
  }

  /** What the update in {@code json} asks; what cannot be read is ignored. */
  public Incoming read(String json) {
    try {
      return read(JSON.readValue(json, Update.class));
    } catch (JsonProcessingException e) {
      // The exception's own message would quote what a person wrote.
      return new Incoming.Ignored("unreadable: " + e.getClass().getSimpleName());
    }
  }

  private Incoming read(Update update) {
    if (update.hasMessage()) {
      return message(update.getMessage());
    }
    if (update.hasCallbackQuery()) {
      return press(update.getCallbackQuery());
    }
    if (update.hasInlineQuery()) {
      return search(update.getInlineQuery());
    }
    return new Incoming.Ignored("neither a message nor a button nor an inline query");
  }

  private Incoming message(Message message) {
    User from = message.getFrom();
    if (from == null || message.getChat() == null) {
      return new Incoming.Ignored("nobody's message");
    }
    if (isFromBot(message) || isFromInlineMode(message)) {
      return new Incoming.Ignored("a bot's message");
    }
    boolean group = !message.isUserMessage();
    ReplyTarget target = target(message, group);
    Optional<String> text = addressing.textForBot(message);
    if (text.isPresent()) {
      // Who writes nothing but the bot's name wants to know what it can do.
      String question = text.get().isBlank() ? CommandMenu.help(language(from)) : text.get();
      return new Incoming.Question(target, chat(message, from), question, language(from));
    }
    return !group && Media.isWordless(message)
        ? new Incoming.Wordless(target, language(from))
        : new Incoming.Ignored("not for the bot");
  }

  /** Whoever writes in the name of a chat, such as an anonymous administrator, looks like a bot. */
  private static boolean isFromBot(Message message) {
    return Boolean.TRUE.equals(message.getFrom().getIsBot()) && message.getSenderChat() == null;
  }

  private boolean isFromInlineMode(Message message) {
    return message.getViaBot() != null && isBot(message.getViaBot());
  }

  private Incoming press(CallbackQuery press) {
    Optional<Incoming.Question> question =
        QuestionButtons.pressed(press).map(text -> question(press, text));
    return new Incoming.ButtonPress(press.getId(), question, language(press.getFrom()));
  }

  private static Incoming.Question question(CallbackQuery press, String text) {
    MaybeInaccessibleMessage message = press.getMessage();
    boolean group = !message.getChat().isUserChat();
    return new Incoming.Question(
        target((Message) message, group),
        chat(message, press.getFrom()),
        text,
        language(press.getFrom()));
  }

  private static Incoming search(InlineQuery query) {
    return new Incoming.InlineSearch(
        query.getId(), query.getQuery() == null ? "" : query.getQuery(), language(query.getFrom()));
  }

  private boolean isBot(User user) {
    return user.getId() == bot.id();
  }

  private static ReplyTarget target(Message message, boolean group) {
    return new ReplyTarget(
        message.getChatId(), topic(message), group ? message.getMessageId() : null);
  }

  /** The topic; null where the number of the thread is only that of a chain of replies. */
  private static Integer topic(Message message) {
    return Boolean.TRUE.equals(message.getIsTopicMessage()) ? message.getMessageThreadId() : null;
  }

  /** In a group each person has a conversation of their own. */
  private static ChatId chat(MaybeInaccessibleMessage message, User from) {
    String chat = TelegramPoller.CHANNEL + ":" + message.getChat().getId();
    return new ChatId(message.getChat().isUserChat() ? chat : chat + ":" + from.getId());
  }

  private static Optional<Language> language(User user) {
    return Optional.ofNullable(user).map(User::getLanguageCode).flatMap(Language::ofCode);
  }
}
