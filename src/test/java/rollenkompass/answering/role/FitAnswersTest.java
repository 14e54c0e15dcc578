package rollenkompass.answering.role;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rollenkompass.EngineFixture;
import rollenkompass.answering.Answer;

/** Whether a role fits somebody of whom the sources know nothing. */
class FitAnswersTest {
  private final EngineFixture engine = EngineFixture.shipped();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Meine Nachbarn halten mich für verrückt. Passt SMM trotzdem zu mir?   | smm.skills.community-engagement
          ich verzettel mich dauernd und verlier den faden. ist omm falsch für mich? | omm.skills.strategic-thinking
          I forget my keys all the time. Am I cut out for social media manager? | smm.skills.content-creation
          I lose my way in the fog every day. Would an OMM job suit me? | omm.skills.multi-channel-expertise
          """)
  void heHearsWhatItAsksOfPeople(String message, String demanded) {
    assertThat(EngineFixture.ids(engine.ask(message))).contains(demanded);
  }

  @Test
  void whatIsKnownOfWhatHeTellsIsToldAsBefore() {
    assertThat(EngineFixture.ids(engine.ask("Ich bin schüchtern. Passt SMM zu mir?")))
        .containsExactly("smm.skills.community-engagement");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Passt ein SMM seine Beiträge für jedes Netzwerk extra an? | de
          Woher weiß ein SMM, ob eine Kampagne etwas getaugt hat?   | de
          Does an SMM suit the content to each platform?            | en
          """)
  void whoAsksOfTheWorkHearsOnlyOfThat(String message, String language) {
    Answer answer = engine.ask(message);
    assertThat(EngineFixture.ids(answer)).isNotEmpty().noneMatch(id -> id.contains(".skills."));
  }
}
