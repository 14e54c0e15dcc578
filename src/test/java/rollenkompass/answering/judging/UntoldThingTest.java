package rollenkompass.answering.judging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rollenkompass.EngineFixture;
import rollenkompass.answering.Answer;
import rollenkompass.answering.Framing;

/** A yes must be one to the thing that was told before. */
class UntoldThingTest {
  private final EngineFixture engine = EngineFixture.shipped();
  private final String chat = UUID.randomUUID().toString();

  @ParameterizedTest
  @CsvSource({
    "what does a cmo do, and can an smm become one too",
    "was ist ein cmo, kann ein smm das nicht auch werden"
  })
  void noYesToWhatNobodySaysOfTheRole(String before, String question) {
    engine.ask(chat, before);
    Answer answer = engine.ask(chat, question);
    assertThat(answer.framing()).isEqualTo(Framing.DOUBTFUL);
  }

  @ParameterizedTest
  @CsvSource({
    "macht der smm bilder, kann ein omm das auch",
    "does the omm do seo, can an smm do that too"
  })
  void whatIsToldOfTheThingIsNoYesToOther(String before, String question) {
    engine.ask(chat, before);
    assertThat(engine.ask(chat, question).framing()).isNotEqualTo(Framing.YES);
  }

  @ParameterizedTest
  @CsvSource({
    "what does an omm earn, can they work from home",
    "was verdient ein smm, kann er von zuhause arbeiten"
  })
  void whoWasSpokenOfIsNoSuchThing(String before, String question) {
    engine.ask(chat, before);
    assertThat(engine.ask(chat, question).framing()).isEqualTo(Framing.YES);
  }
}
