package rollenkompass.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rollenkompass.EngineFixture;
import rollenkompass.answering.Answer;

/** What a message of few words hangs on, and when it leaves what was spoken of. */
class ThreadTest {
  private final EngineFixture engine = EngineFixture.shipped();

  private Answer chat(String chat, String... messages) {
    Answer last = null;
    for (String message : messages) {
      last = engine.ask(chat, message);
    }
    return last;
  }

  @ParameterizedTest
  @CsvSource({
    "What budget does the SMM have?, is it easy to find people right now, job-03",
    "Homeoffice, Überstunden?, wrk-02",
    "remote?, hasskommentare?, wrk-08",
    "What does an OMM earn?, A/B test, tol-05",
    "What does CMO mean?, hate comments, wrk-08"
  })
  void messageWithThingOfItsOwnLeavesTheTopic(String before, String message, String cited) {
    assertThat(EngineFixture.ids(chat("leaves " + message, before, message))).contains(cited);
  }

  @ParameterizedTest
  @CsvSource({
    "Homeoffice, Bayern?, wrk-04",
    "Do women earn less in this job?, is that still like that today, sal-20",
    "Is there an apprenticeship for it?, how long does that take, trn-08",
    "Was verdient ein SMM?, 'danke, und der andere', sal-10",
    "Was verdient ein SMM?, und was macht der so, smm.definition"
  })
  void messageThatOnlyPointsStays(String before, String message, String cited) {
    assertThat(EngineFixture.ids(chat("stays " + message, before, message))).contains(cited);
  }

  @ParameterizedTest
  @CsvSource({
    "Which skills does an SMM need?, both",
    "Welche Fähigkeiten braucht ein SMM?, beide",
    "Welche Fähigkeiten braucht ein OMM?, und beide?"
  })
  void bothAreAskedWhatOneWas(String before, String message) {
    Answer answer = chat("both " + message, before, message);

    assertThat(answer).isInstanceOf(Answer.Comparison.class);
    assertThat(EngineFixture.ids(answer))
        .allMatch(id -> id.contains(".skills."))
        .contains("smm.skills.analytics", "omm.skills.data-analysis");
  }

  @ParameterizedTest
  @CsvSource({
    "What does an SMM earn?, what about the OMM, sal-10",
    "What does an SMM earn?, 'great, thx, what about the omm', sal-10",
    "Was verdient ein OMM?, was ist mit dem SMM, sal-13"
  })
  void whatAboutAnotherAsksTheSameOfIt(String before, String message, String cited) {
    assertThat(EngineFixture.ids(chat("about " + message, before, message))).contains(cited);
  }

  @ParameterizedTest
  @ValueSource(strings = {"nutzt du selbst chatgpt", "bist du selbst ne ki?", "do u use ai"})
  void whetherTheBotItselfUsesAiIsAskedOfTheBot(String message) {
    Answer answer = chat("bot " + message, "Nimmt die KI dem SMM die Arbeit weg?", message);

    assertThat(EngineFixture.outcome(answer)).isEqualTo("smalltalk");
  }

  @Test
  void whatElseSomebodyCanBecomeIsAskedOfTheRoleOfTheThread() {
    Answer answer = chat("become", "Can an SMM become CMO?", "ok and what can he become");

    assertThat(EngineFixture.ids(answer)).containsExactly("smm.career.specialization");
  }

  @ParameterizedTest
  @CsvSource({
    "Was macht ein SMM?, was wäre der erste Schritt, trn-02",
    "What does an OMM do?, ok where do I start, trn-03",
    "Was verdient ein SMM?, und wo fang ich an, trn-01"
  })
  void whoAsksForTheFirstStepIntoARoleHearsTheWayIn(String before, String message, String cited) {
    assertThat(EngineFixture.ids(chat("start " + message, before, message))).contains(cited);
  }

  @ParameterizedTest
  @CsvSource({
    "Was macht ein OMM?, was ist der erste Schritt bei der Berufswahl",
    "Wir suchen einen SMM, was ist der erste Schritt"
  })
  void firstStepOfAnotherMatterIsNotTheWayIn(String before, String message) {
    assertThat(EngineFixture.ids(chat("step " + before, before, message)))
        .containsExactly("conclusion.first-step");
  }

  @Test
  void howLongIsNotToldOfStepInCareer() {
    Answer answer = chat("long", "Kann man als SMM aufsteigen?", "Wie lange dauert das?");

    assertThat(answer).isInstanceOf(Answer.Grounded.class);
    assertThat(((Answer.Grounded) answer).lead()).startsWith("Wie lange das dauert, sagen");
  }

  @ParameterizedTest
  @CsvSource({
    "was kann ich gegen Hasskommentare tun, Was dagegen hilft",
    "Ist mein Abschluss aus Brasilien anerkannt?, Ob ein Abschluss aus dem Ausland"
  })
  void whatTheSourcesDoNotTellIsSaidFirst(String question, String lead) {
    Answer answer = engine.ask(question);

    assertThat(answer).isInstanceOf(Answer.Grounded.class);
    assertThat(((Answer.Grounded) answer).lead()).startsWith(lead);
  }

  @ParameterizedTest
  @CsvSource({
    "i love making videos but hate spreadsheets, which one fits me then, social media manager",
    "ich liebe Reels und hasse aber Excel, was passt dann zu mir, Social-Media-Manager"
  })
  void whatFitsIsAnsweredByLikingsToldBefore(String told, String message, String role) {
    Answer answer = chat("fits " + role, told, message);

    assertThat(((Answer.Grounded) answer).lead()).contains(role);
  }

  @Test
  void whatIsLikedLessSpeaksForTheOtherRole() {
    Answer answer =
        engine.ask("I like numbers more than chatting with people, am I more SMM or OMM?");

    assertThat(((Answer.Grounded) answer).lead()).contains("online marketing manager");
    assertThat(EngineFixture.ids(answer)).contains("omm.skills.data-analysis");
  }

  @Test
  void statementWithTagIsAnsweredWithNo() {
    Answer answer = engine.ask("so the social media manager does the seo right?");

    assertThat(((Answer.Grounded) answer).lead()).startsWith("Not really");
  }

  @Test
  void whatTheStatePaysIsLookedForInTheWordsOfTheCorpus() {
    Answer answer =
        chat("state", "How does one become an ecommerce specialist?", "does the state pay for it");

    assertThat(EngineFixture.ids(answer)).containsExactly("trn-14");
  }

  @ParameterizedTest
  @CsvSource({
    "was ist der unterschied zwischen community manager und social media manager, und wer verdient"
        + " mehr, sal-15",
    "whats the difference between a community manager and an smm, and who earns less, sal-15",
    "was ist der unterschied zwischen community manager und smm, wieviel verdient ein community"
        + " manager denn, sal-04"
  })
  void whatIsAskedOfAnotherJobByNameIsToldOfThat(String before, String message, String cited) {
    assertThat(EngineFixture.ids(chat("named " + message, before, message))).contains(cited);
  }

  @ParameterizedTest
  @ValueSource(strings = {"no i meant as omm", "i meant as omm", "nee als omm"})
  void sumStaysWhereOnlyTheRoleIsCorrected(String message) {
    Answer answer = chat("sum " + message, "i earn 2800 as an smm is that ok", message);

    assertThat(((Answer.Grounded) answer).lead()).contains("2");
    assertThat(EngineFixture.ids(answer)).contains("sal-10").doesNotContain("sal-13");
  }

  @ParameterizedTest
  @ValueSource(strings = {"rechne mal 5 plus 7", "calculate 12 times 4", "what's 5 plus 7"})
  void calculationIsDeclinedAndLeavesTheThread(String message) {
    Answer no = chat("sums " + message, "Was verdient ein SMM?", message);
    Answer then = engine.ask("sums " + message, "und der OMM?");

    assertThat(EngineFixture.outcome(no)).isEqualTo("decline");
    assertThat(EngineFixture.ids(then)).contains("sal-10");
  }

  @Test
  void howLongIsToldOfWhatWasNamedLast() {
    Answer answer =
        chat(
            "third",
            "im 16 and want to be a social media manager",
            "is there an apprenticeship tho",
            "how long does that take");

    assertThat(EngineFixture.ids(answer)).containsExactly("trn-08");
  }
}
