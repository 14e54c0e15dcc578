package rollenkompass.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import rollenkompass.EngineFixture;
import rollenkompass.answering.Answer;

class ToldSubjectTest {
  private final EngineFixture engine = EngineFixture.shipped();
  private final String chat = UUID.randomUUID().toString();

  @Test
  void fewWordsStayOnTheTopicToldLast() {
    ask("Was verdient ein SMM?");
    assertThat(cited("und mit Studium")).containsExactly("sal-18");
    assertThat(cited("und in Hessen")).containsExactly("sal-17");
  }

  @Test
  void amountOfOthersIsNoneOfTheThingSpokenOf() {
    ask("Was macht ein CMO?");
    assertThat(cited("wie lang dauert das")).containsExactly("rel-06");
    assertThat(cited("was verdient der")).containsExactly("rel-06");
  }

  @Test
  void thingPointedToIsTheOneThatWasTold() {
    ask("was bringt mir n fachwirt");
    assertThat(cited("und wie lange geht der")).containsExactly("trn-12");
  }

  @Test
  void whatTheTopicDoesNotSayChangesIt() {
    ask("Was verdient ein SMM?");
    assertThat(cited("und Homeoffice?")).isNotEmpty().allMatch(id -> id.startsWith("wrk-"));
  }

  @Test
  void wholeQuestionChangesTheTopic() {
    ask("What does an SMM earn?");
    assertThat(cited("Which skills does an OMM need?"))
        .allMatch(id -> id.startsWith("omm.skills."));
  }

  @Test
  void whatIsAskedOfTheThingNamedBeforeIsToldOfIt() {
    ask("What is a community manager?");
    assertThat(cited("does he earn less")).isNotEmpty().isSubsetOf("sal-04", "sal-13", "sal-15");
  }

  @Test
  void whatNothingSaysOfTheThingIsNotToldOfAnother() {
    ask("Who may take the BVCM exam?");
    assertThat(EngineFixture.outcome(ask("is it online"))).isEqualTo("decline");
  }

  @Test
  void whatIsAskedOfAThingWithATitleIsNotToldOfTheRoles() {
    ask("Was ist ein CMO?");
    assertThat(cited("wie wird man das")).containsExactly("rel-06");
  }

  @Test
  void thingIsSpokenOfThatARoleOnlyStandsBeside() {
    ask("Lohnt sich das IHK-Zertifikat als Social-Media-Manager?");
    assertThat(cited("wird das gefördert?")).containsExactly("trn-14");
    assertThat(cited("und wo kann man das machen")).containsExactly("trn-05");
  }

  @Test
  void askingWhatThereIsPointsToNothingToldBefore() {
    ask("How do I become an OMM?");
    assertThat(cited("how many jobs are there?")).contains("job-01", "job-03");
  }

  @Test
  void withWhatTheSameIsAskedStaysOnTheTopic() {
    ask("What does an OMM earn?");
    ask("and in bavaria?");
    assertThat(cited("and with a master's?")).containsExactly("sal-18");
  }

  @Test
  void nameOfATopicBehindWithIsThatTopic() {
    ask("Was verdient ein OMM?");
    assertThat(cited("und mit Budget?")).isNotEmpty().allMatch(id -> id.contains("budget"));
  }

  private Answer ask(String text) {
    return engine.ask(chat, text);
  }

  private List<String> cited(String text) {
    return EngineFixture.ids(ask(text));
  }
}
