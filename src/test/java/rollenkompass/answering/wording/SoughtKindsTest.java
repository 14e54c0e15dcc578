package rollenkompass.answering.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rollenkompass.EngineFixture;
import rollenkompass.answering.Answer;
import rollenkompass.answering.Framing;

/** What people ask for in words that the sources do not use. */
class SoughtKindsTest {
  private final EngineFixture engine = EngineFixture.shipped();
  private final String chat = UUID.randomUUID().toString();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "who deals with a shitstorm | rel-02",
        "nenn mir einen nachteil von dem job | wrk-02 wrk-08",
        "wie viele machen das selbstständig | wrk-03",
        "wir brauchen seo, grafik und ads, findet sich da jemand | ovl-06"
      })
  void passageThatTellsIt(String question, String cited) {
    Answer answer = engine.ask(question);
    assertThat(((Answer.Grounded) answer).lead()).doesNotContain("nicht", "don’t");
    assertThat(EngineFixture.ids(answer)).containsExactly(cited.split(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "can't my nephew just do that | Whether somebody else can do it, the sources don’t say.",
        "kann das nicht einfach der grafiker machen | Ob das auch jemand anders machen kann, sagen",
        "can I get sued for using the title social media manager | On legal trouble, the sources"
            + " say only this:",
        "smms all burn out, don't they | How much of a strain it is, the sources don’t say.",
        "bin 48, zu alt für den job? | Ob das Alter eine Rolle spielt, sagen die Quellen nicht."
      })
  void whatNobodyTellsIsSaidFirst(String question, String lead) {
    assertThat(((Answer.Grounded) engine.ask(question)).lead()).startsWith(lead);
  }

  @Test
  void whatIsToldOfAnotherRoleIsSaidToBe() {
    Answer answer = engine.ask("what are the downsides of being an OMM");
    assertThat(((Answer.Grounded) answer).lead())
        .startsWith("The sources don’t say this of the online marketing manager.");
  }

  @Test
  void whatIsToldOfARoleThatNobodyNamedStandsBelowItsName() {
    Answer.Grounded answer = (Answer.Grounded) engine.ask("how many are self-employed");
    assertThat(answer.sections().getFirst().heading()).isEqualTo("Social media manager");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Wie viel verdient ein Social-Media-Freelancer pro Tag?",
        "How many tasks does an SMM take on?",
        "Wie viele Stunden macht ein Freelancer?",
        "Findet man leicht einen Job?",
        "Wie viel Budget für eine Kampagne?"
      })
  void whatSoundsAlikeIsNotTakenForIt(String question) {
    assertThat(EngineFixture.ids(engine.ask(question)))
        .doesNotContain("wrk-03", "ai-04", "ovl-06", "ovl-01");
  }

  @Test
  void roleIsNobodyElse() {
    assertThat(EngineFixture.ids(engine.ask("can the omm do this"))).doesNotContain("trn-03");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "im a woman do i get less",
        "My male colleague gets 60 for the same job",
        "was verdienen männer in dem job"
      })
  void payOfWomenAndMen(String question) {
    assertThat(EngineFixture.ids(engine.ask(question))).containsExactly("sal-20");
  }

  @Test
  void whatIsToldBeforeTheQuestionCounts() {
    assertThat(EngineFixture.ids(engine.ask("My company has 1200 people, what could I earn?")))
        .containsExactly("sal-19");
    engine.ask(chat, "what does an smm earn");
    assertThat(EngineFixture.ids(engine.ask(chat, "i'm a woman"))).containsExactly("sal-20");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "braucht man als omm ein studium | NO | trn-03",
        "do you have to go to uni for omm | NO | trn-03",
        "muss man studieren um smm zu werden | NO | trn-04 trn-01",
        "does an smm need a certificate | NO | trn-04 trn-01",
        "kann man ohne ausbildung smm werden | YES | trn-04 trn-01",
        "can i become an omm without a degree | YES | trn-03"
      })
  void passageMayDecideIt(String question, Framing verdict, String cited) {
    Answer answer = engine.ask(question);
    assertThat(answer.framing()).isEqualTo(verdict);
    assertThat(EngineFixture.ids(answer)).containsExactly(cited.split(" "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "braucht ein cmo ein studium",
        "do i need a degree for the bvcm exam",
        "braucht man für die ihk prüfung ein studium",
        "verdient man als omm ohne studium weniger",
        "welches studium braucht man als omm"
      })
  void whatIsAskedBesideItIsNotDecided(String question) {
    assertThat(engine.ask(question).framing().decides()).isFalse();
  }

  @Test
  void thingSpokenOfIsNotTheRole() {
    engine.ask(chat, "wie lange dauert der ihk kurs zum smm");
    assertThat(engine.ask(chat, "muss man dafür studiert haben").framing().decides()).isFalse();
  }

  @Test
  void verdictIsTheAnswerToYesOrNo() {
    engine.ask(chat, "was macht ein smm");
    engine.ask(chat, "muss man dafür studieren");
    assertThat(engine.ask(chat, "also ja oder nein").framing()).isEqualTo(Framing.NO);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "welcher job hat mehr zukunft | job-03 job-02 ai-05",
        "do we need both or is one enough | ovl-03 ovl-01 ovl-02",
        "reicht ein smm für einen onlineshop mit 20 mitarbeitern | ovl-03 ovl-01 ovl-02",
        "is omm a real job or just a buzzword | trn-03 job-01",
        "wie wurden die gehaltszahlen erhoben | sal-15",
        "kann ich nach der 10. klasse direkt ne ausbildung machen? | trn-01 trn-08 trn-10"
      })
  void nearestIsTold(String question, String cited) {
    assertThat(EngineFixture.ids(engine.ask(question))).containsExactly(cited.split(" "));
  }

  @Test
  void whatIsOnTheTopicSpokenOfIsNearest() {
    engine.ask(chat, "ersetzt chatgpt den smm");
    assertThat(EngineFixture.ids(engine.ask(chat, "also safe job?")))
        .containsExactly("ai-04", "ai-05");
  }

  @Test
  void rolesThatWorkWithOthersNeedNotWorkWithEachOther() {
    engine.ask(chat, "what is the difference between smm and omm");
    Answer answer = engine.ask(chat, "do they work together");
    assertThat(answer.framing().decides()).isFalse();
    assertThat(EngineFixture.ids(answer))
        .containsExactly("smm.collaboration.team", "omm.collaboration.team");
  }

  @ParameterizedTest
  @CsvSource({
    "was tut ein smm eigentlich den ganzen tag, day-01, smm.definition",
    "what does an omm do all day, day-04, omm.definition"
  })
  void dayComesBeforeTasks(String question, String first, String second) {
    assertThat(EngineFixture.ids(engine.ask(question))).startsWith(first, second);
  }

  @Test
  void whatARoleAsksForIsNearestToAnInterview() {
    engine.ask(chat, "what does an omm do");
    assertThat(EngineFixture.ids(engine.ask(chat, "what should we ask in the interview")))
        .allMatch(id -> id.startsWith("omm.skills."))
        .isNotEmpty();
  }
}
