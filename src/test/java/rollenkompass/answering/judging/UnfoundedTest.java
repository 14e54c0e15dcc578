package rollenkompass.answering.judging;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rollenkompass.EngineFixture;
import rollenkompass.answering.Answer;

class UnfoundedTest {
  private final EngineFixture engine = EngineFixture.shipped();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Wie sieht der Garten eines OMM aus?",
        "Gibt es ein Denkmal für Social-Media-Manager?",
        "Was steht im Arbeitszeugnis eines OMM?",
        "gibts ne Pokémon Community in Köln",
        "How does an SMM's kitchen look?",
        "gibts nen Stammtisch für OMMs"
      })
  void aThingThatNoPassageIsAboutGetsANo(String question) {
    assertThat(engine.ask(question)).isInstanceOf(Answer.Declined.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Wie viele Stunden schuftet ein SMM pro Woche?",
        "Auf welche Chefsessel kann es ein OMM schaffen?",
        "can i do the job from my sofa"
      })
  void whatIsClearlyAskedInOtherWordsIsAnswered(String question) {
    assertThat(engine.ask(question)).isInstanceOf(Answer.Grounded.class);
  }

  @Test
  void whoTellsWhatNoRoleIsAboutIsToldWhatItDependsOn() {
    assertThat(engine.ask("i like cheese and naps. which role is for me"))
        .isInstanceOf(Answer.Comparison.class);
  }
}
