package rollenkompass.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rollenkompass.EngineFixture;
import rollenkompass.answering.Answer;
import rollenkompass.language.Language;

class ReactionsTest {
  private final EngineFixture engine = EngineFixture.shipped();
  private final String chat = UUID.randomUUID().toString();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "mehr",
        "Erzähl mehr bitte!",
        "und was noch?",
        "zum Beispiel?",
        "hast du noch mehr dazu"
      })
  void moreTellsWhatWasNotToldYet(String more) {
    List<String> told = cited("Was verdient ein SMM?");
    assertThat(cited(more)).isNotEmpty().doesNotContainAnyElementsOf(told);
  }

  @Test
  void moreEndsWhereTheSourcesEnd() {
    Set<String> told = new HashSet<>(cited("Was macht ein SMM?"));
    Answer more = ask("more");
    while (more instanceof Answer.Grounded) {
      assertThat(EngineFixture.ids(more)).allMatch(told::add).allMatch(id -> id.startsWith("smm."));
      more = ask("more");
    }
    assertThat(more).isInstanceOf(Answer.Declined.class);
    assertThat(told).contains("smm.skills.content-creation", "smm.career.specialization");
  }

  @Test
  void questionBehindMoreGoesOnFromTheQuestionBeforeIt() {
    ask("Was macht ein SMM?");
    ask("mehr");
    assertThat(cited("und der OMM?")).contains("omm.definition");
  }

  @ParameterizedTest
  @ValueSource(strings = {"kürzer bitte", "zu lang!", "in einem Satz", "TL;DR"})
  void shorterGivesTheHeartOfIt(String shorter) {
    ask("Was macht ein SMM?");
    assertThat(cited(shorter)).containsExactly("smm.definition");
  }

  @Test
  void yesStaysInTheShorterAnswer() {
    Answer.Grounded full = (Answer.Grounded) ask("Ist Social-Media-Manager ein geschützter Titel?");
    Answer.Grounded brief = (Answer.Grounded) ask("kürzer");
    assertThat(brief.lead()).isNotEmpty().isEqualTo(full.lead());
  }

  @ParameterizedTest
  @ValueSource(strings = {"versteh ich nicht", "hä?", "Wie meinst du das?", "i don't get it"})
  void whoDoesNotUnderstandGetsItInBrief(String puzzled) {
    ask("Was macht ein OMM?");
    assertThat(cited(puzzled)).containsExactly("omm.definition");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Quelle?", "quellen", "woher weißt du das", "echt?", "are you sure", "source pls"})
  void doubtIsAnsweredWithTheSources(String doubt) {
    List<String> told = cited("Wie misst ein SMM den Erfolg?");
    assertThat(cited(doubt)).isEqualTo(told);
  }

  @Test
  void sourceOfNothingIsTheListOfDocuments() {
    assertThat(EngineFixture.outcome(ask("quellen?"))).isEqualTo("help");
  }

  @Test
  void reasonThatNoSourceGivesIsNoneToTell() {
    ask("Was macht ein OMM?");
    assertThat(EngineFixture.outcome(ask("why?"))).isEqualTo("decline");
  }

  @Test
  void reactionIsAnsweredInItsLanguage() {
    ask("Was macht ein OMM?");
    assertThat(ask("tell me more").language()).isEqualTo(Language.EN);
  }

  @Test
  void reactionThatAsksMoreIsAQuestion() {
    ask("Was macht ein SMM?");
    assertThat(cited("mehr zum OMM")).allMatch(id -> id.startsWith("omm."));
    assertThat(cited("warum werden die verwechselt?")).contains("intro.confusion");
  }

  private Answer ask(String text) {
    return engine.ask(chat, text);
  }

  private List<String> cited(String text) {
    return EngineFixture.ids(ask(text));
  }
}
