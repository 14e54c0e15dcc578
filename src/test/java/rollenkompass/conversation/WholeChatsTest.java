package rollenkompass.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import rollenkompass.EngineFixture;
import rollenkompass.answering.Answer;
import rollenkompass.channel.terminal.PlainTextRenderer;
import rollenkompass.evaluation.Question;
import rollenkompass.evaluation.QuestionSet;

/** Whatever people write in a chat, some reply comes. */
class WholeChatsTest {
  private static final Path CHATS = Path.of("src/test/resources/questions/chats-training-4.jsonl");

  private final EngineFixture engine = EngineFixture.shipped();

  @Test
  void everyMessageOfSomeHundredGetsAReplyThatSaysSomething() throws IOException {
    List<Question> messages = QuestionSet.read(CHATS).questions();
    Map<String, String> failed = new LinkedHashMap<>();
    for (Question message : messages) {
      try {
        Answer answer = engine.ask("whole-" + message.chat().orElse(message.id()), message.text());
        if (PlainTextRenderer.render(answer).isBlank()) {
          failed.put(message.text(), "nothing is said");
        }
      } catch (RuntimeException e) {
        failed.put(message.text(), e.toString());
      }
    }
    assertThat(messages).hasSizeGreaterThan(200);
    assertThat(failed).isEmpty();
  }
}
