package rollenkompass.channel.telegram.update;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rollenkompass.channel.telegram.AnyText;
import rollenkompass.channel.telegram.BotApiServer;
import rollenkompass.channel.telegram.Updates;
import rollenkompass.channel.telegram.api.BotIdentity;
import rollenkompass.channel.telegram.api.ReplyTarget;
import rollenkompass.conversation.ChatId;
import rollenkompass.language.Language;

final class UpdateReaderTest {
  private static final String AT_BOT = "@" + BotApiServer.BOT_NAME;

  private final UpdateReader reader =
      new UpdateReader(new BotIdentity(BotApiServer.BOT_ID, BotApiServer.BOT_NAME));

  @Example
  void aPrivateChatIsOneConversation() {
    Incoming.Question question = question(Updates.text(Updates.ANNA, "Was macht ein SMM?"));

    assertThat(question.chat()).isEqualTo(new ChatId("telegram:101"));
    assertThat(question.target()).isEqualTo(new ReplyTarget(Updates.ANNA, null, null));
    assertThat(question.language()).contains(Language.DE);
  }

  @Example
  void inAGroupEachPersonHasAConversation() {
    assertThat(question(Updates.inGroup(Updates.ANNA, AT_BOT + " Hallo")).chat())
        .isEqualTo(new ChatId("telegram:" + Updates.GROUP + ":101"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/vergleich@kompass_test_bot Budget | /vergleich Budget",
        "/VERGLEICH@Kompass_Test_Bot Budget | /VERGLEICH Budget",
        "@kompass_test_bot Was macht ein SMM? | Was macht ein SMM?",
        "Was macht @kompass_test_bot ein SMM? | Was macht ein SMM?",
        "@kompass_test_bot | /hilfe",
        "@kompass_test_bot2 hat recht | @kompass_test_bot2 hat recht",
        "schreib an a@kompass_test_bot | schreib an a@kompass_test_bot"
      })
  void theNameOfTheBotIsNotPartOfTheQuestion(String written, String understood) {
    assertThat(question(Updates.text(Updates.ANNA, written)).text()).isEqualTo(understood);
  }

  @Example
  void aCommandForAnotherBotIsIgnored() {
    assertThat(read(Updates.text(Updates.ANNA, "/help@another_bot")))
        .isInstanceOf(Incoming.Ignored.class);
  }

  @Example
  void aLanguageThatTheProgramDoesNotSpeakIsLeftOpen() {
    ObjectNode update = Updates.text(Updates.ANNA, "Bonjour");
    ((ObjectNode) Updates.message(update).get("from")).put("language_code", "fr-FR");

    assertThat(question(update).language()).isEqualTo(Optional.empty());
  }

  @Example
  void anEntityThatPointsBeyondTheTextDoesNoHarm() {
    ObjectNode update = Updates.inGroup(Updates.ANNA, AT_BOT + " Hallo");
    ObjectNode entity = Updates.message(update).putArray("entities").addObject();
    entity.put("type", "text_mention").put("offset", 900).put("length", 900);
    entity.set("user", Updates.bot());

    assertThat(read(update)).isNotNull();
  }

  @Property(tries = 200)
  void anyTextIsRead(@ForAll("texts") String text) {
    assertThat(read(Updates.text(Updates.ANNA, text))).isNotNull();
    assertThat(read(Updates.inGroup(Updates.ANNA, AT_BOT + " " + text))).isNotNull();
  }

  @Property(tries = 200)
  void whatIsNoUpdateIsIgnored(@ForAll String json) {
    assertThat(reader.read(json)).isInstanceOf(Incoming.Ignored.class);
  }

  private Incoming read(ObjectNode update) {
    return reader.read(update.toString());
  }

  private Incoming.Question question(ObjectNode update) {
    return (Incoming.Question) read(update);
  }

  @Provide
  Arbitrary<String> texts() {
    return AnyText.ofLengthUpTo(4096);
  }
}
