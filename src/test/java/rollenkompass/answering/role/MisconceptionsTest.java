package rollenkompass.answering.role;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rollenkompass.EngineFixture;
import rollenkompass.answering.Answer;
import rollenkompass.answering.Framing;

/** What people take a role for that it is not. */
class MisconceptionsTest {
  private final EngineFixture engine = EngineFixture.shipped();
  private final String chat = UUID.randomUUID().toString();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "isn't smm just posting stuff",
        "smm ist doch nur bilder posten",
        "ist social media manager nicht einfach bisschen insta posten lol"
      })
  void roleIsMoreThanOneThing(String claim) {
    assertIsMore(engine.ask(claim));
  }

  @Test
  void roleSpokenOfIsMoreThanOneThing() {
    engine.ask(chat, "what does a social media manager do");
    assertIsMore(engine.ask(chat, "isn't that just a bit of posting lol"));
  }

  @Test
  void whatIsHardIsNoClaim() {
    assertThat(engine.ask("ist es nicht einfach smm zu werden").framing()).isNotEqualTo(Framing.NO);
  }

  @ParameterizedTest
  @CsvSource({
    "are smm and community manager the same, rel-02",
    "community manager ist doch das gleiche wie smm oder, rel-02",
    "ist ein seo manager das gleiche wie ein omm, rel-04"
  })
  void neighbouringJobIsToldApart(String question, String cited) {
    Answer answer = engine.ask(question);
    assertThat(answer.framing()).isEqualTo(Framing.NO);
    assertThat(EngineFixture.ids(answer)).contains(cited);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "influencer und smm ist doch dasselbe oder",
        "is a content creator the same as an smm"
      })
  void jobThatNobodyTellsOfIsNotDenied(String question) {
    Answer answer = engine.ask(question);
    assertThat(answer.framing()).isEqualTo(Framing.PLAIN);
    assertThat(EngineFixture.ids(answer)).containsExactly("smm.definition");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "brauch mal schnell: social media manager vs community manager",
        "need quick: smm vs community manager"
      })
  void versusAsksWhatTellsTwoJobsApart(String question) {
    assertThat(EngineFixture.ids(engine.ask(question))).contains("rel-02");
  }

  private static void assertIsMore(Answer answer) {
    assertThat(answer.framing()).isEqualTo(Framing.NO);
    assertThat(EngineFixture.ids(answer)).containsExactly("smm.definition");
  }
}
