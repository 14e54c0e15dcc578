package rollenkompass.channel.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import rollenkompass.conversation.Conversation;
import rollenkompass.conversation.Knowledge;
import rollenkompass.conversation.KnowledgeSource;
import rollenkompass.conversation.MemorySessionStore;
import rollenkompass.language.Language;

final class PipedChatTest {

  @Test
  void everyLineGetsOneAnswerAndNothingElse() throws IOException {
    String output = chat("Was macht ein SMM?\n\nUnd der OMM?\n");
    assertThat(output).doesNotContain("\033", "› ›", "Bis bald");
    assertThat(output.split("(?m)^Quellen$", -1)).hasSize(3);
    assertThat(output).contains("Der Online-Marketing-Manager");
  }

  @Test
  void nothingInNothingOut() throws IOException {
    assertThat(chat("")).isEmpty();
  }

  @Test
  void aFarewellEndsIt() throws IOException {
    assertThat(chat("/ende\nWas macht ein SMM?\n")).isEmpty();
  }

  @Test
  void aLineThatFailsDoesNotEndIt() throws IOException {
    Conversation failing = new Conversation(failingSource(), new MemorySessionStore(1));
    String output = chat(failing, "Eins?\nZwei?\n");
    assertThat(output.split("entschuldige", -1)).hasSize(3);
  }

  private static KnowledgeSource failingSource() {
    return new KnowledgeSource() {
      @Override
      public <T> T use(Function<Knowledge, T> work) {
        throw new StackOverflowError();
      }
    };
  }

  private static String chat(String input) throws IOException {
    return chat(Conversations.fresh(), input);
  }

  private static String chat(Conversation conversation, String input) throws IOException {
    ByteArrayOutputStream output = new ByteArrayOutputStream();
    new PipedChat(conversation, Language.DE)
        .run(new StringReader(input), new PrintStream(output, false, StandardCharsets.UTF_8));
    return output.toString(StandardCharsets.UTF_8);
  }
}
