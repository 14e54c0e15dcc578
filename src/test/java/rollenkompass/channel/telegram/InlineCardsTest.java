package rollenkompass.channel.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rollenkompass.channel.telegram.rendering.TelegramRenderer;
import rollenkompass.channel.telegram.update.Incoming;
import rollenkompass.conversation.Knowledge;
import rollenkompass.conversation.KnowledgeSource;
import rollenkompass.language.Language;

/** How much work a query is, which comes with each key that is pressed. */
final class InlineCardsTest {
  private final AtomicInteger answers = new AtomicInteger();

  @ParameterizedTest
  @ValueSource(
      strings = {"Was macht ein SMM?", "Which platforms does an SMM focus on?", "/compare"})
  void aQueryIsAnsweredOnce(String query) {
    KnowledgeSource source = counting(KnowledgeSource.of(ConversationFixture.knowledge()));
    InlineCards cards =
        new InlineCards(ConversationFixture.conversation(source), new TelegramRenderer());

    cards.answer(new Incoming.InlineSearch("1", query, Optional.of(Language.DE)));

    assertThat(answers).hasValue(1);
  }

  private KnowledgeSource counting(KnowledgeSource source) {
    return new KnowledgeSource() {
      @Override
      public <T> T use(Function<Knowledge, T> work) {
        answers.incrementAndGet();
        return source.use(work);
      }
    };
  }
}
