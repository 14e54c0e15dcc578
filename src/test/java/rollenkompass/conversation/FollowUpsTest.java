package rollenkompass.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rollenkompass.EngineFixture;
import rollenkompass.answering.Answer;
import rollenkompass.answering.Framing;
import rollenkompass.language.Language;

class FollowUpsTest {
  private final EngineFixture engine = EngineFixture.shipped();
  private final String chat = UUID.randomUUID().toString();

  @Test
  void otherRoleIsAskedTheSame() {
    ask("Which skills does an SMM need?");
    assertThat(cited("Und der OMM?")).hasSize(3).allMatch(id -> id.startsWith("omm.skills."));
    assertThat(cited("and the SMM?")).hasSize(3).allMatch(id -> id.startsWith("smm.skills."));
  }

  @ParameterizedTest
  @ValueSource(strings = {"und vom andern?", "und beim anderen?", "und der andere"})
  void otherRoleNeedsNoName(String other) {
    ask("Welche Fähigkeiten braucht ein SMM?");
    assertThat(cited(other)).hasSize(3).allMatch(id -> id.startsWith("omm.skills."));
  }

  @Test
  void otherRoleIsAskedOnTheTopicThatWasTold() {
    ask("Wie sind denn die Jobchancen aktuell?");
    assertThat(cited("nur für OMM?")).isNotEmpty().allMatch(id -> id.startsWith("job-"));
  }

  @Test
  void whatIsSaidOfNoSingleRoleIsNotPassedOffAsSaidOfTheOther() {
    ask("Wie viele Social-Media-Manager gibt es?");
    assertThat(lead(ask("und OMM?")))
        .isEqualTo(
            "Nur für den Online-Marketing-Manager sagen die Quellen das nicht, aber allgemein:");
  }

  @Test
  void whatIsNotSaidOfTheOtherRoleIsSaidToBeLacking() {
    ask("hat man da am wochenende frei");
    assertThat(lead(ask("und der omm?")))
        .startsWith("Für den Online-Marketing-Manager sagen die Quellen dazu nichts.");
  }

  @Test
  void whatIsToldOfTheRoleItselfIsNotSaidToBeLacking() {
    ask("What are the challenges of an SMM?");
    assertThat(lead(ask("do they use chatgpt"))).doesNotContain("don’t say this");
  }

  @Test
  void wordsOfAFragmentSayWhatItAsks() {
    ask("Which courses are there?");
    assertThat(cited("and cologne?")).containsExactly("trn-07");
  }

  @Test
  void overviewIsAskedOfTheOtherRole() {
    ask("Was macht ein SMM?");
    assertThat(cited("Und der OMM?"))
        .contains("omm.definition")
        .allMatch(id -> id.startsWith("omm."));
  }

  @Test
  void otherTopicIsAskedOfTheSameRole() {
    ask("What does an OMM do?");
    assertThat(cited("and in terms of budget?"))
        .contains("omm.budget.allocation", "omm.budget.optimization")
        .allMatch(id -> id.startsWith("omm."));
    assertThat(cited("Wie misst man seinen Erfolg?"))
        .containsExactly("omm.success.metrics", "omm.success.overall-analysis");
    assertThat(cited("What about his career?"))
        .allMatch(id -> id.startsWith("omm.career."))
        .hasSize(2);
  }

  @Test
  void whatSomebodyLikesIsNoSubjectOfAYesOrNo() {
    ask("I love design, which one suits me?");
    assertThat(ask("kann man davon leben?").framing()).isNotIn(Framing.YES, Framing.NO);
  }

  @Test
  void thanksInBetweenForgetsNothing() {
    ask("Which skills does an SMM need?");
    assertThat(EngineFixture.outcome(ask("Danke, super!"))).isEqualTo("smalltalk");
    assertThat(cited("Und der OMM?")).hasSize(3).allMatch(id -> id.startsWith("omm.skills."));
  }

  @Test
  void helpInBetweenForgetsNothing() {
    ask("Which skills does an SMM need?");
    assertThat(EngineFixture.outcome(ask("/hilfe"))).isEqualTo("help");
    assertThat(cited("Und der OMM?")).hasSize(3).allMatch(id -> id.startsWith("omm.skills."));
  }

  @Test
  void answerFollowsTheLanguageOfEachMessage() {
    assertThat(ask("Was macht ein SMM?").language()).isEqualTo(Language.DE);
    assertThat(ask("And the OMM?").language()).isEqualTo(Language.EN);
    assertThat(ask("Und beim Budget?").language()).isEqualTo(Language.DE);
  }

  @Test
  void wishForTheOtherLanguageGivesTheSameAnswerInIt() {
    List<String> cited = cited("Wie misst ein SMM den Erfolg?");
    Answer inEnglish = ask("in english please");
    assertThat(inEnglish.language()).isEqualTo(Language.EN);
    assertThat(EngineFixture.ids(inEnglish)).isEqualTo(cited);
    Answer inGerman = ask("und jetzt nochmal auf Deutsch bitte");
    assertThat(inGerman.language()).isEqualTo(Language.DE);
    assertThat(EngineFixture.ids(inGerman)).isEqualTo(cited);
  }

  @ParameterizedTest
  @ValueSource(strings = {"skills?", "home office", "Tools", "und der Content?"})
  void borrowedWordsKeepAGermanChatGerman(String borrowed) {
    ask("Was macht ein SMM?");
    assertThat(ask(borrowed).language()).isEqualTo(Language.DE);
  }

  @Test
  void fewClearWordsChangeTheLanguage() {
    ask("What does an SMM do?");
    assertThat(ask("kpi?").language()).isEqualTo(Language.EN);
    assertThat(ask("Gehalt?").language()).isEqualTo(Language.DE);
    assertThat(ask("and the pay?").language()).isEqualTo(Language.EN);
  }

  @Test
  void fragmentIsJoinedToTheQuestionBeforeIt() {
    ask("What does a freelance SMM charge per hour?");
    assertThat(cited("per day?")).contains("fre-01");
    ask("Was verdient man als SMM?");
    assertThat(cited("und in Bayern?")).containsExactly("sal-17");
    assertThat(EngineFixture.outcome(ask("und in Spanien?"))).isEqualTo("decline");
  }

  @Test
  void adviceForOneRoleIsSpokenOfFromThenOn() {
    assertThat(cited("Ich mache gern Videos, was davon ist was für mich?"))
        .allMatch(id -> id.startsWith("smm."));
    assertThat(cited("und welche Fähigkeiten braucht man da so"))
        .isNotEmpty()
        .allMatch(id -> id.startsWith("smm.skills."));
    assertThat(cited("puh. und beim anderen?"))
        .isNotEmpty()
        .allMatch(id -> id.startsWith("omm.skills."));
  }

  @Test
  void roleStaysWhereSomethingShallBeNamed() {
    ask("Was macht ein OMM?");
    assertThat(cited("Welche KPIs soll ich nennen?"))
        .isNotEmpty()
        .allMatch(id -> id.startsWith("omm."));
  }

  @Test
  void messageThatDoesNotTellKeepsTheLanguageOfTheChat() {
    ask("Which skills does an SMM need?");
    assertThat(ask("OMM?").language()).isEqualTo(Language.EN);
    assertThat(ask("?!").language()).isEqualTo(Language.EN);
    ask("Was macht ein SMM?");
    assertThat(ask("OMM?").language()).isEqualTo(Language.DE);
  }

  @Test
  void comparisonGoesOnWithAnotherTopic() {
    ask("Vergleiche die Budgets");
    assertThat(ask("und die Karriere?")).isInstanceOf(Answer.Comparison.class);
    assertThat(cited("and the skills?")).hasSize(6).allMatch(id -> id.contains(".skills."));
  }

  @Test
  void roleMayBeComparedWithTheOther() {
    ask("Welche Karriere kann ein SMM machen?");
    Answer answer = ask("And compared to the other?");
    assertThat(answer).isInstanceOf(Answer.Comparison.class);
    assertThat(EngineFixture.ids(answer)).hasSize(4).allMatch(id -> id.contains(".career."));
  }

  @Test
  void comparisonCommandIsRemembered() {
    ask("/vergleich Budget");
    assertThat(ask("und Karriere?")).isInstanceOf(Answer.Comparison.class);
  }

  @Test
  void yesNoIsAskedOfTheOtherRole() {
    ask("Does an SMM do email marketing?");
    assertThat(((Answer.Grounded) ask("And the OMM?")).lead()).isEqualTo("Yes.");
    assertThat(((Answer.Grounded) ask("Und ein OMM?")).lead()).isEqualTo("Ja.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"gilt das auch für den omm?", "ist das beim OMM auch so?", "ne, ich mein den omm"})
  void sameQuestionOfTheOtherRoleIsAnsweredAsIfAskedAlone(String other) {
    ask("Braucht ein SMM fortgeschrittene Analysekenntnisse?");
    assertThat(cited(other))
        .isEqualTo(
            EngineFixture.ids(engine.ask("Braucht ein OMM fortgeschrittene Analysekenntnisse?")));
  }

  @Test
  void sameQuestionIsAskedOfTheOtherWithoutItsName() {
    ask("Does an SMM do email marketing?");
    assertThat(((Answer.Grounded) ask("Is that true for the other job too?")).lead())
        .isEqualTo("Yes.");
  }

  @Test
  void thanksInAnotherLanguageLeavesTheChatItsOwn() {
    ask("What does an SMM do?");
    assertThat(ask("danke").language()).isEqualTo(Language.DE);
    assertThat(ask("hi").language()).isEqualTo(Language.EN);
  }

  @Test
  void stillUpToDateAsksForTheYears() {
    ask("Does AI replace social media managers?");
    assertThat(cited("is that still up to date?"))
        .isNotEmpty()
        .allMatch(id -> id.startsWith("ai-"));
  }

  @Test
  void suggestionIsAskedAsItStandsWhateverWasAskedBefore() {
    Answer before = ask("Was verdient ein SMM?");
    assertThat(before.suggestions()).contains("Was verdient ein OMM?");
    assertThat(cited("Was verdient ein OMM?")).contains("sal-10").doesNotContain("sal-13");
  }

  @Test
  void questionWithoutAnAnswerSwallowsNoOther() {
    ask("Gibt es für SMMs einen Dienstwagen?");
    assertThat(cited("muss man auch am wochenende arbeiten?")).contains("wrk-02");
  }

  @Test
  void fewWordsAreUnderstoodByWhatWasToldBefore() {
    ask("Was verdient man als Social Media Manager?");
    assertThat(cited("pro monat oder jahr")).isNotEmpty().allMatch(id -> id.startsWith("sal-"));
  }

  @Test
  void chatsDoNotHearEachOther() {
    ask("Which skills does an SMM need?");
    String other = UUID.randomUUID().toString();
    engine.ask(other, "Welches Budget verwaltet ein SMM?");
    assertThat(cited("Und der OMM?")).isNotEmpty().allMatch(id -> id.startsWith("omm.skills."));
    assertThat(EngineFixture.ids(engine.ask(other, "Und beim OMM?")))
        .noneMatch(id -> id.contains(".skills."));
  }

  @Test
  void standaloneMessagesRememberNothing() {
    engine.ask("Which skills does an SMM need?");
    assertThat(EngineFixture.ids(engine.ask("Und der OMM?")))
        .noneMatch(id -> id.contains(".skills."));
  }

  @Test
  void theOtherMeansTheRoleThatWasNotSpokenOf() {
    ask("Was macht ein SMM?");
    assertThat(cited("Was macht der andere?")).contains("omm.definition");
    assertThat(cited("What about the other one?")).contains("smm.definition");
  }

  @Test
  void thanksForHelpIsNoCallForHelp() {
    assertThat(EngineFixture.outcome(ask("Thanks, that was helpful"))).isEqualTo("smalltalk");
  }

  @Test
  void weatherInBetweenIsDeclined() {
    ask("Welches Budget verwaltet ein OMM?");
    assertThat(EngineFixture.outcome(ask("Wie ist das Wetter?"))).isEqualTo("decline");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ich arbeite gern mit Zahlen", "I like numbers and data"})
  void whoTellsWhatHeLikesAfterAskingWhatFitsIsAdvised(String likes) {
    ask("Welche Rolle passt zu mir?");
    assertThat(cited(likes)).contains("omm.skills.data-analysis");
  }

  @Test
  void requestAfterAdviceIsNoTaste() {
    ask("Was passt zu mir?");
    assertThat(ask("Erzähl mir was über Zertifikate").toString()).doesNotContain("Das spricht für");
  }

  private Answer ask(String text) {
    return engine.ask(chat, text);
  }

  private static String lead(Answer answer) {
    return ((Answer.Grounded) answer).lead();
  }

  private List<String> cited(String text) {
    return EngineFixture.ids(ask(text));
  }

  @Test
  void whoOfTwoIsAskedOfThePairSpokenOf() {
    ask("i'm an SMM at an agency");
    ask("what's a community manager then?");
    assertThat(cited("who earns more")).contains("sal-15");
  }

  @Test
  void howLongIsAskedOfTheThingSpokenOf() {
    ask("hello");
    ask("is there an ausbildung for it");
    assertThat(cited("how long is that")).containsExactly("trn-08");
  }
}
