package rollenkompass.answering.judging;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rollenkompass.EngineFixture;
import rollenkompass.answering.Answer;

class NearestOnlyTest {
  private static final String NEAREST = "I found nothing in my sources on exactly that";

  private final EngineFixture engine = EngineFixture.shipped();

  @Test
  void whatStandsInNoneOfThePassagesIsSaidToBeMissing() {
    engine.ask("meal", "what does an omm do?");
    assertThat(lead(engine.ask("meal", "who do they drink with then"))).startsWith(NEAREST);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Is home office common for an OMM?",
        "which one has to be chatty",
        "Does a degree bring an SMM more salary?",
        "Which tools does an SMM use?"
      })
  void whatIsSaidInAnyWordIsNot(String question) {
    assertThat(lead(engine.ask(question))).doesNotContain("nothing");
  }

  @Test
  void whatARelatedWordStandsForIsNoAbsentThing() {
    engine.ask("numbers", "How is the success of an SMM measured?");
    assertThat(lead(engine.ask("numbers", "what numbers do they look at")))
        .doesNotContain("nothing")
        .doesNotContain("no more precise");
  }

  @Test
  void partTimeBehindHomeOfficeIsSaidToBeMissing() {
    engine.ask("part", "can i do omm from home?");
    assertThat(engine.ask("part", "part time possible?"))
        .isInstanceOfSatisfying(
            Answer.Declined.class, no -> assertThat(no.text()).contains("part-time"));
  }

  private static String lead(Answer answer) {
    return answer instanceof Answer.Grounded grounded ? grounded.lead() : "";
  }
}
