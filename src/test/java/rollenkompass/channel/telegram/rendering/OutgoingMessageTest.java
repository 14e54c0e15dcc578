package rollenkompass.channel.telegram.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import rollenkompass.channel.telegram.AnyText;
import rollenkompass.channel.telegram.Updates;
import rollenkompass.channel.telegram.api.ReplyTarget;

final class OutgoingMessageTest {
  private static final ReplyTarget TARGET = new ReplyTarget(Updates.GROUP, 42, 7);

  @Example
  void theFirstPartRepliesAndTheLastHasTheButtons() {
    List<SendMessage> calls =
        OutgoingMessage.reply(TARGET, List.of("one", "two", "three"), List.of("Weiter?")).stream()
            .map(OutgoingMessage::call)
            .toList();

    assertThat(calls).extracting(SendMessage::getText).containsExactly("one", "two", "three");
    assertThat(calls)
        .extracting(call -> call.getReplyParameters() != null)
        .containsExactly(true, false, false);
    assertThat(calls)
        .extracting(call -> call.getReplyMarkup() != null)
        .containsExactly(false, false, true);
    assertThat(calls).extracting(SendMessage::getMessageThreadId).containsOnly(42);
  }

  @Example
  void aPrivateReplyNeedsNoReference() {
    ReplyTarget target = new ReplyTarget(Updates.ANNA, null, null);

    assertThat(OutgoingMessage.fromJson(new OutgoingMessage(target, "Ja.", List.of()).toJson()))
        .isEqualTo(new OutgoingMessage(target, "Ja.", List.of()));
  }

  @Property(tries = 200)
  void aMessageSurvivesBeingKept(@ForAll("texts") String html, @ForAll("texts") String question) {
    OutgoingMessage message = new OutgoingMessage(TARGET, html, List.of(question));

    assertThat(OutgoingMessage.fromJson(message.toJson())).isEqualTo(message);
  }

  @Provide
  Arbitrary<String> texts() {
    return AnyText.ofLengthUpTo(500);
  }
}
