package rollenkompass.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Function;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import rollenkompass.language.Language;

class GuardTest {
  private static final ChatId CHAT = new ChatId("test:1");

  static Throwable[] failures() {
    return new Throwable[] {
      new IllegalStateException("a"), new StackOverflowError("b"), new AssertionError("c")
    };
  }

  @Test
  void aReplyIsHandedOn() {
    assertThat(reply(() -> "fine", Language.DE)).isEqualTo("fine");
  }

  @ParameterizedTest
  @MethodSource("failures")
  void whateverFailsIsApologisedFor(Throwable failure) {
    Supplier<String> failing =
        () -> {
          throw sneaky(failure);
        };
    assertThat(reply(failing, Language.DE)).contains("entschuldige");
    assertThat(reply(failing, Language.EN)).contains("Sorry");
  }

  private static String reply(Supplier<String> supplier, Language language) {
    return Guard.reply(CHAT, language, supplier, Function.identity());
  }

  private static RuntimeException sneaky(Throwable failure) {
    if (failure instanceof Error error) {
      throw error;
    }
    return (RuntimeException) failure;
  }
}
