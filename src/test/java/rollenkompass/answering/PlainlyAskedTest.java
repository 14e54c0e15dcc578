package rollenkompass.answering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rollenkompass.EngineFixture;

/** What people ask beside what they tell, and in words of their own. */
class PlainlyAskedTest {
  private final EngineFixture engine = EngineFixture.shipped();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ich hab nächste woche gehaltsgespräch. bin SMM seit 4 jahren, was ist denn so üblich?",
        "wanna ask for more money. im a social media manager, what should i be on",
        "kann man als social media manager reich werden",
        "can you get rich as a social media manager",
        "ich will mehr geld, bin smm. was kann ich fordern"
      })
  void payIsAskedForInManyWords(String message) {
    assertThat(ids(message)).contains("sal-13", "sal-11");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Was muss ich draufhaben, bevor ich mich auf eine OMM-Stelle bewerbe?",
        "what do i have to know before i apply as an omm",
        "was sollte ich können wenn ich mich als omm bewerben will"
      })
  void occasionOfAQuestionIsNoPartOfIt(String message) {
    assertThat(ids(message))
        .containsExactly(
            "omm.skills.strategic-thinking",
            "omm.skills.multi-channel-expertise",
            "omm.skills.data-analysis");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "und welche kpis soll ich mir da anschauen, likes sind mir wurscht",
        "which metrics should i look at, i dont care about likes"
      })
  void whatSomebodyDoesNotCareAboutIsLeftOut(String message) {
    assertThat(ids(message)).contains("omm.success.metrics").doesNotContain("smm.success.metrics");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "what does an omm do | what does a tax adviser do all day?",
        "was macht ein omm | und was macht ein steuerberater so den ganzen tag",
        "what does an smm do | what does a copywriter do"
      })
  void anotherJobIsNotTakenForTheRoleSpokenOf(String before, String message) {
    engine.ask(before);
    assertThat(engine.ask(message)).isInstanceOf(Answer.Declined.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"What rests on a CMO's shoulders?", "what are a CMO's duties?"})
  void genitiveNamesTheSameThing(String message) {
    assertThat(ids(message)).containsExactly("rel-06");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "is a community manager smth else again",
        "ich arbeite als community managerin und mein chef nennt mich social media manager."
            + " is das nich was anderes?"
      })
  void anotherJobIsSomethingElse(String message) {
    Answer answer = engine.ask(message);
    assertThat(answer.framing()).isEqualTo(Framing.YES);
    assertThat(EngineFixture.ids(answer)).contains("rel-02");
  }

  @ParameterizedTest
  @ValueSource(strings = {"was war 2024 mit ki in firmen los", "what was it like with ai in 2024"})
  void whatIsFromTheYearAskedAboutStandsAlone(String message) {
    assertThat(ids(message)).containsExactly("ai-02");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "How many hours a week does an OMM work? | only of the social media manager",
        "wochenstunden omm | nur für den Social-Media-Manager"
      })
  void factsOnAnotherRoleSaySo(String message, String lead) {
    Answer.Grounded answer = (Answer.Grounded) engine.ask(message);
    assertThat(answer.lead()).contains(lead);
    assertThat(EngineFixture.ids(answer)).containsExactly("wrk-02");
  }

  @Test
  void whatTwoRolesAreIsToldByWhatEachIs() {
    List<String> all =
        Stream.of("SMM und OMM, was sind das für zwei?", "What are SMM and OMM?")
            .flatMap(message -> ids(message).stream())
            .distinct()
            .toList();
    assertThat(all)
        .containsExactlyInAnyOrder("conclusion.contrast", "smm.definition", "omm.definition");
  }

  @Test
  void questionOnTheAskerAloneHasNoAnswer() {
    assertThat(engine.ask("is my ex still thinking about me")).isInstanceOf(Answer.Declined.class);
  }

  private List<String> ids(String message) {
    return EngineFixture.ids(engine.ask(message));
  }
}
