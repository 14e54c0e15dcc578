package rollenkompass.channel.telegram;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.AnswerCallbackQuery;
import rollenkompass.answering.Answer;
import rollenkompass.channel.telegram.api.BotApi;
import rollenkompass.channel.telegram.api.BotIdentity;
import rollenkompass.channel.telegram.api.ReplyTarget;
import rollenkompass.channel.telegram.api.Typing;
import rollenkompass.channel.telegram.rendering.OutgoingMessage;
import rollenkompass.channel.telegram.rendering.Span;
import rollenkompass.channel.telegram.rendering.TelegramRenderer;
import rollenkompass.channel.telegram.update.Incoming;
import rollenkompass.channel.telegram.update.UpdateReader;
import rollenkompass.conversation.Conversation;
import rollenkompass.conversation.Guard;
import rollenkompass.conversation.Message;
import rollenkompass.inbox.InboxEntry;
import rollenkompass.inbox.Responder;
import rollenkompass.language.Language;
import rollenkompass.language.Messages;

/**
 * Works out the messages that answer an update. What cannot wait, because Telegram forgets it soon,
 * it sends itself: acknowledged buttons and inline results.
 */
final class TelegramResponder implements Responder {
  private static final Logger log = LoggerFactory.getLogger(TelegramResponder.class);

  private final BotApi api;
  private final Conversation conversation;
  private final UpdateReader reader;
  private final TelegramRenderer renderer = new TelegramRenderer();
  private final InlineCards cards;
  private final Messages messages = Messages.of(TelegramResponder.class);

  TelegramResponder(BotApi api, BotIdentity bot, Conversation conversation) {
    this.api = api;
    this.conversation = conversation;
    this.reader = new UpdateReader(bot);
    this.cards = new InlineCards(conversation, renderer);
  }

  @Override
  public List<String> respond(InboxEntry entry) {
    List<OutgoingMessage> replies =
        switch (reader.read(entry.payload())) {
          case Incoming.Question question -> answer(question, rendering(question));
          case Incoming.ButtonPress press -> answer(press);
          case Incoming.InlineSearch search -> {
            api.tryToCall(cards.answer(search));
            yield List.of();
          }
          case Incoming.Wordless wordless ->
              say(wordless.target(), "wordless", wordless.language());
          case Incoming.Ignored ignored -> {
            log.debug("{} is ignored: {}", entry.key(), ignored.why());
            yield List.of();
          }
        };
    return replies.stream().map(OutgoingMessage::toJson).toList();
  }

  /** A suggestion that was chosen by its number is repeated, as that on a button is. */
  private Function<Answer, List<String>> rendering(Incoming.Question question) {
    return conversation
        .chosen(message(question))
        .<Function<Answer, List<String>>>map(
            chosen -> answer -> renderer.renderBelow(chosen, answer))
        .orElse(renderer::render);
  }

  private List<OutgoingMessage> answer(Incoming.ButtonPress press) {
    AnswerCallbackQuery acknowledgement = new AnswerCallbackQuery(press.callbackId());
    if (press.question().isEmpty()) {
      acknowledgement.setText(messages.text(press.language().orElse(Language.EN), "button.gone"));
    }
    api.tryToCall(acknowledgement);
    return press
        .question()
        .map(asked -> answer(asked, answer -> renderer.renderBelow(asked.text(), answer)))
        .orElse(List.of());
  }

  private List<OutgoingMessage> answer(
      Incoming.Question question, Function<Answer, List<String>> rendering) {
    return Guard.reply(
        question.chat(),
        question.language().orElse(Language.EN),
        () -> {
          Answer answer = ask(question);
          return OutgoingMessage.reply(
              question.target(), rendering.apply(answer), answer.suggestions());
        },
        apology -> say(question.target(), apology));
  }

  private Answer ask(Incoming.Question question) {
    try (var _ = Typing.in(question.target(), api)) {
      return conversation.reply(message(question));
    }
  }

  private static Message message(Incoming.Question question) {
    return new Message(
        Optional.of(question.chat()), question.text(), question.language(), Optional.empty());
  }

  private List<OutgoingMessage> say(ReplyTarget target, String key, Optional<Language> language) {
    return say(target, messages.text(language.orElse(Language.EN), key));
  }

  private static List<OutgoingMessage> say(ReplyTarget target, String text) {
    return OutgoingMessage.reply(target, List.of(Span.escape(text)), List.of());
  }
}
