package rollenkompass.channel.telegram.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.telegram.telegrambots.meta.api.objects.CallbackQuery;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardButton;
import rollenkompass.channel.telegram.AnyText;
import rollenkompass.language.CleanText;

final class QuestionButtonsTest {
  @Example
  void aPressGivesTheQuestionBack() {
    assertThat(QuestionButtons.pressed(press(List.of("Eins?", "Zwei?"), "q:1"))).contains("Zwei?");
  }

  @Example
  void dataOfAnotherProgramIsNoQuestion() {
    assertThat(QuestionButtons.pressed(press(List.of("Eins?"), "vote:7"))).isEmpty();
  }

  @Example
  void withoutQuestionsThereIsNoKeyboard() {
    assertThat(QuestionButtons.of(List.of())).isEmpty();
    assertThat(QuestionButtons.of(List.of(" ", "\u200B"))).isEmpty();
  }

  @Property(tries = 200)
  void buttonsStayWithinTheLimits(@ForAll("questions") List<String> questions) {
    QuestionButtons.of(questions)
        .ifPresent(keyboard ->
            assertThat(keyboard.getKeyboard())
                .allSatisfy(row ->
                    assertThat(row)
                        .singleElement()
                        .satisfies(QuestionButtonsTest::assertAccepted)));
  }

  private static void assertAccepted(InlineKeyboardButton button) {
    assertThat(button.getCallbackData().getBytes(StandardCharsets.UTF_8).length).isBetween(1, 64);
    assertThat(CleanText.isVisible(button.getText())).isTrue();
    assertThat(button.getText()).doesNotContainPattern("\\p{Cc}");
  }

  private static CallbackQuery press(List<String> questions, String data) {
    Message message =
        Message.builder().replyMarkup(QuestionButtons.of(questions).orElseThrow()).build();
    CallbackQuery press = new CallbackQuery();
    press.setMessage(message);
    press.setData(data);
    return press;
  }

  @Provide
  Arbitrary<List<String>> questions() {
    return AnyText.ofLengthUpTo(600).list().ofMaxSize(5);
  }
}
