package rollenkompass.channel.telegram;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.telegram.telegrambots.meta.api.methods.AnswerInlineQuery;
import org.telegram.telegrambots.meta.api.objects.LinkPreviewOptions;
import org.telegram.telegrambots.meta.api.objects.inlinequery.inputmessagecontent.InputTextMessageContent;
import org.telegram.telegrambots.meta.api.objects.inlinequery.result.InlineQueryResult;
import org.telegram.telegrambots.meta.api.objects.inlinequery.result.InlineQueryResultArticle;
import rollenkompass.answering.Answer;
import rollenkompass.answering.Citation;
import rollenkompass.channel.telegram.api.CommandMenu;
import rollenkompass.channel.telegram.rendering.OutgoingMessage;
import rollenkompass.channel.telegram.rendering.Shortening;
import rollenkompass.channel.telegram.rendering.TelegramRenderer;
import rollenkompass.channel.telegram.update.Incoming;
import rollenkompass.conversation.Command;
import rollenkompass.conversation.Conversation;
import rollenkompass.conversation.Message;
import rollenkompass.language.CleanText;
import rollenkompass.language.Language;
import rollenkompass.language.LanguageDetector;

/** Answers inline queries with cards, each of which becomes a message with its source. */
final class InlineCards {
  private static final int MAX_CARDS = 50; // Telegram's limit
  private static final int TITLE = 80; // about two lines on a phone
  private static final int DESCRIPTION = 160;
  // Answers change only with the corpus; Telegram's default.
  private static final Duration CACHE = Duration.ofMinutes(5);

  private final Conversation conversation;
  private final TelegramRenderer renderer;

  InlineCards(Conversation conversation, TelegramRenderer renderer) {
    this.conversation = conversation;
    this.renderer = renderer;
  }

  /**
   * The cards for a query: the answer, then each passage it cites. Where the sources have no
   * answer, and where nothing was asked yet, the questions they do answer.
   */
  AnswerInlineQuery answer(Incoming.InlineSearch search) {
    Answer answer = ask(search.text(), search.language());
    List<InlineQueryResult> cards =
        answer.citations().isEmpty() ? suggestions(answer) : answerAndPassages(answer);
    return AnswerInlineQuery.builder()
        .inlineQueryId(search.queryId())
        .results(cards.subList(0, Math.min(MAX_CARDS, cards.size())))
        .cacheTime((int) CACHE.toSeconds())
        // Shared cards are for everybody who writes the same, whatever the language of the app.
        .isPersonal(!tellsItsLanguage(search.text()))
        .build();
  }

  private static boolean tellsItsLanguage(String query) {
    return Command.parse(query)
        .map(_ -> Command.language(query))
        .orElseGet(() -> LanguageDetector.detect(query))
        .isPresent();
  }

  private List<InlineQueryResult> answerAndPassages(Answer answer) {
    List<InlineQueryResult> cards = new ArrayList<>();
    cards.add(card("answer", title(answer), answer));
    List<Citation> citations = answer.citations();
    for (int i = 0; i < citations.size(); i++) {
      cards.add(passage("passage-" + i, citations.get(i), answer));
    }
    return cards;
  }

  private List<InlineQueryResult> suggestions(Answer answer) {
    List<InlineQueryResult> cards = new ArrayList<>();
    for (String suggestion : answer.suggestions()) {
      if (CleanText.isVisible(suggestion)) {
        Message question =
            new Message(
                Optional.empty(), suggestion, Optional.empty(), Optional.of(answer.language()));
        cards.add(card("question-" + cards.size(), suggestion, conversation.reply(question)));
      }
    }
    return cards;
  }

  private Answer ask(String query, Optional<Language> app) {
    String text = query.isBlank() ? CommandMenu.help(app) : query;
    return conversation.reply(new Message(Optional.empty(), text, app, Optional.empty()));
  }

  private InlineQueryResult card(String id, String title, Answer answer) {
    String description = answer.points().findFirst().map(point -> point.text()).orElse("");
    return article(id, title, description, Shortening.toOneMessage(answer, renderer));
  }

  private InlineQueryResult passage(String id, Citation citation, Answer answer) {
    String label = citation.text().label();
    String heading = citation.text().heading();
    String title = CleanText.isVisible(label) ? label : heading;
    return article(
        id,
        CleanText.isVisible(title) ? title : citation.text().document(),
        citation.text().text(),
        renderer.renderPassage(citation, answer.language()));
  }

  private static String title(Answer answer) {
    return switch (answer) {
      case Answer.Grounded grounded -> grounded.lead();
      case Answer.Comparison comparison -> comparison.lead();
      case Answer.Clarification clarification -> clarification.text();
      case Answer.Declined declined -> declined.text();
      case Answer.SmallTalk smallTalk -> smallTalk.text();
    };
  }

  private static InlineQueryResult article(
      String id, String title, String description, String html) {
    return InlineQueryResultArticle.builder()
        .id(id)
        .title(CleanText.isVisible(title) ? CleanText.line(title, TITLE) : id)
        .description(CleanText.line(description, DESCRIPTION))
        .inputMessageContent(
            InputTextMessageContent.builder()
                .messageText(html)
                .parseMode(OutgoingMessage.PARSE_MODE)
                .linkPreviewOptions(LinkPreviewOptions.builder().isDisabled(true).build())
                .build())
        .build();
  }
}
