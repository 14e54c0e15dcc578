package rollenkompass.answering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rollenkompass.EngineFixture;
import rollenkompass.language.Language;
import rollenkompass.learned.Outcome;

class QuestionKindsTest {
  private final EngineFixture engine = EngineFixture.shipped();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Was macht ein SMM?",
        "was macht ein smm",
        "WAS MACHT EIN SMM",
        "Was macht ein Social-Media-Manager?",
        "Was macht eine Social Media Managerin?",
        "Was machen Social-Media-Manager:innen?",
        "Was macht ein*e Social-Media-Manager*in?",
        "was macht ein socialmediamanager",
        "Was macht ein Social Media Manger?",
        "What does an SMM do?",
        "whats a social media manager",
        "Tell me about the social-media manager",
        "Explain what a social media manger does",
        "Was machen Sie als SMM?",
        "Erklär mir mal den SMM"
      })
  void overview(String question) {
    assertThat(cited(question)).contains("smm.definition").allMatch(id -> id.startsWith("smm."));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Welche Rolle passt zu mir?",
        "was passt besser zu mir",
        "welchen soll ich nehmen",
        "Which of them suits me?",
        "what should I become"
      })
  void whoTellsNothingOfHimselfIsToldWhatTheRolesAskFor(String question) {
    assertThat(cited(question)).contains("smm.skills.content-creation", "omm.skills.data-analysis");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "kostet das was",
        "can i trust you?",
        "Lösch meine Daten",
        "which languages do you speak",
        "stop messaging me"
      })
  void questionsAboutTheBotAreAnsweredByTheBot(String question) {
    assertThat(engine.ask(question)).isInstanceOf(Answer.SmallTalk.class);
  }

  @ParameterizedTest
  @CsvSource({
    "Auf welche Plattformen konzentriert sich ein SMM?, smm.scope.platforms",
    "Which platforms does an SMM focus on?, smm.scope.platforms",
    "Welche Metriken gelten für den OMM?, omm.success.metrics",
    "How is the success of an SMM measured?, smm.success.metrics",
    "Wonach verteilt ein OMM sein Budget?, omm.budget.allocation",
    "What soft skills does an SMM need for the community?, smm.skills.community-engagement",
    "Kann ein OMM Chief Marketing Officer werden?, omm.career.advancement",
    "Welche Fähigkeeiten brauch ein OMM?, omm.skills.strategic-thinking"
  })
  void singleFact(String question, String id) {
    assertThat(cited(question)).contains(id);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Was unterscheidet SMM und OMM?",
        "SMM vs. OMM",
        "Social-Media- und Online-Marketing-Manager im Vergleich",
        "What is the difference between an SMM and an OMM?",
        "compare the two roles"
      })
  void comparisonOfTheRoles(String question) {
    Answer answer = engine.ask(question);
    assertThat(answer).isInstanceOf(Answer.Comparison.class);
    assertThat(cited(question)).contains("smm.definition", "omm.definition", "conclusion.contrast");
  }

  @ParameterizedTest
  @CsvSource({
    "Wer kümmert sich um SEO?, omm", "Who handles SEO?, omm", "Wer antwortet auf Kommentare?, smm",
    "Who replies to comments?, smm", "Wer schaut auf Klickraten?, omm",
        "Who deals with followers?, smm"
  })
  void whoDoesWhat(String question, String role) {
    assertThat(cited(question)).isNotEmpty().allMatch(id -> id.startsWith(role + "."));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "hab nen friseursalon, brauch ich nen smm oder omm",
        "do i need an smm or omm for my dog grooming salon"
      })
  void whoChoosesBetweenTheRolesIsToldWhatTheyAskFor(String question) {
    assertThat(engine.ask(question).outcome()).isEqualTo(Outcome.ANSWER);
  }

  @Test
  void takingCareOfSomethingIsNoTopic() {
    assertThat(cited("Who takes care of SEO?")).isNotEmpty().allMatch(id -> id.startsWith("omm."));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "im bad at maths, which one should i pick",
        "Ich bin schlecht in Mathe, welcher Job passt?"
      })
  void whatSomebodyCannotDoSpeaksForNoRole(String question) {
    Answer answer = engine.ask(question);
    assertThat(EngineFixture.ids(answer)).isNotEmpty();
    assertThat(answer.toString()).doesNotContain("This speaks for", "Das spricht für");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "does the smm work alone or in a team?",
        "Arbeitet ein SMM allein oder mit anderen?"
      })
  void whoPutsAlternativesHearsNeitherYesNorNo(String question) {
    Answer.Grounded answer = (Answer.Grounded) engine.ask(question);
    assertThat(answer.lead()).isEmpty();
    assertThat(EngineFixture.ids(answer)).contains("smm.collaboration.team");
  }

  @ParameterizedTest
  @CsvSource({
    "Verwaltet der OMM das Budget?, Ja.",
    "Does an SMM create content?, Yes.",
    "Macht der OMM SEO?, Ja.",
    "Wird ein SMM an Klickraten gemessen?, Eher nicht"
  })
  void yesOrNoWhereTheSourcesDecide(String question, String lead) {
    assertThat(engine.ask(question)).isInstanceOf(Answer.Grounded.class);
    assertThat(((Answer.Grounded) engine.ask(question)).lead()).startsWith(lead);
  }

  @Test
  void managingTheBudgetIsTheTaskOfOne() {
    assertThat(((Answer.Grounded) engine.ask("Does an OMM manage the budget?")).lead())
        .isEqualTo("Yes.");
  }

  @ParameterizedTest
  @CsvSource({
    "Macht nur der SMM Werbung?, Ja.",
    "Is an SMM only responsible for Facebook?, Yes.",
    "Verwaltet ein SMM das SEO-Budget?, Ja.",
    "Does an SMM manage the SEO budget?, Yes."
  })
  void noYesWhereTheSourcesDoNotDecide(String question, String yes) {
    Answer answer = engine.ask(question);
    String lead = answer instanceof Answer.Grounded grounded ? grounded.lead() : "";
    assertThat(lead).doesNotStartWith(yes);
  }

  @ParameterizedTest
  @CsvSource({
    "I like numbers and data, omm.skills.data-analysis",
    "Ich arbeite gern mit Zahlen und Daten, omm.skills.data-analysis",
    "Ich schreibe gern und rede gern mit Leuten, smm.skills.community-engagement"
  })
  void adviceGivesReasonsFromTheSources(String wish, String id) {
    boolean german = wish.startsWith("Ich");
    assertThat(cited(wish + (german ? ", welche Rolle passt zu mir?" : ", which role fits me?")))
        .contains(id);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Welche Fähigkeiten braucht man?", "What skills are needed?", "Skills?"})
  void questionWithoutARoleIsAnsweredForBoth(String question) {
    assertThat(engine.ask(question)).isInstanceOf(Answer.Comparison.class);
    assertThat(cited(question))
        .anyMatch(id -> id.startsWith("smm.skills"))
        .anyMatch(id -> id.startsWith("omm.skills"));
  }

  @ParameterizedTest
  @CsvSource({
    "Warum werden die beiden Rollen verwechselt?, intro.confusion",
    "Why are the two roles confused?, intro.confusion",
    "Was ist das Fazit?, conclusion.both-vital",
    "What is the conclusion?, conclusion.both-vital"
  })
  void articleAsAWhole(String question, String id) {
    assertThat(cited(question)).contains(id);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Was ist die Hauptstadt von Frankreich?", "What is the capital of France?",
            "How much is 17 times 3?",
        "Was macht ein Pilot?", "What does a project manager do?", "Who is the king of England?"
      })
  void outsideTheCorpusIsDeclined(String question) {
    assertThat(engine.ask(question)).isInstanceOf(Answer.Declined.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2+2", "Backst du mir einen Kuchen?"})
  void questionOfForeignWordsIsDeclined(String question) {
    assertThat(engine.ask(question)).isInstanceOf(Answer.Declined.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Wer gewinnt die Bundesliga?",
        "Who wrote Faust?",
        "Wer repariert mein Auto?",
        "Wer hat die Marke Apple gegründet?",
        "Who is the CEO of Google?"
      })
  void whoQuestionsAboutOtherThingsAreDeclined(String question) {
    assertThat(engine.ask(question)).isInstanceOf(Answer.Declined.class);
  }

  @Test
  void skillsOfAnotherJobAreDeclined() {
    assertThat(engine.ask("What skills does a nurse need?")).isInstanceOf(Answer.Declined.class);
  }

  @ParameterizedTest
  @CsvSource({
    "Welche Fähigkeiten braucht ein SMM?, smm",
    "welche faehigkeiten braucht ein omm, omm"
  })
  void skillsThatARoleNeedsAreAllItsSkills(String question, String role) {
    assertThat(cited(question)).hasSize(3).allMatch(id -> id.startsWith(role + ".skills."));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Was ist der Unterschied?", "What's the difference?", "Unterschied?"})
  void differenceWithoutRolesIsTheirs(String question) {
    assertThat(engine.ask(question)).isInstanceOf(Answer.Comparison.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Does an OMM chat with followers?", "Is an SMM in charge of SEO?"})
  void noWhereOnlyTheOtherRoleDoesIt(String question) {
    assertThat(((Answer.Grounded) engine.ask(question)).lead()).startsWith("Not really");
  }

  @Test
  void yesNoQuestionMayStartWithAnyVerb() {
    assertThat(((Answer.Grounded) engine.ask("Misst man einen SMM an Klickraten?")).lead())
        .startsWith("Eher nicht");
  }

  @ParameterizedTest
  @CsvSource({
    "Ist Social-Media-Manager eine geschützte Berufsbezeichnung?, true",
    "Darf sich jeder Social Media Manager nennen?, false"
  })
  void aDenialAnswersOnlyWhatItDenies(String question, boolean denied) {
    String lead = ((Answer.Grounded) engine.ask(question)).lead();
    assertThat(lead.startsWith("Nein")).isEqualTo(denied);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Wie ist das Wetter?", "Wie wird das Wetter morgen?", "What's the weather like?"})
  void weatherIsDeclined(String question) {
    assertThat(engine.ask(question)).isInstanceOf(Answer.Declined.class);
  }

  @ParameterizedTest
  @CsvSource({
    "Bekommt ein SMM einen Dienstwagen?, Dienstwagen",
        "Does an OMM get a company car?, company car",
    "Welche Kündigungsfrist hat ein SMM?, Kündigungsfrist",
        "How many days off does an OMM have?, days off"
  })
  void whatTheSourcesDoNotSayIsNamed(String question, String missing) {
    assertThat(engine.ask(question))
        .isInstanceOfSatisfying(
            Answer.Declined.class,
            declined -> {
              assertThat(declined.reason()).isEqualTo(Answer.Declined.Reason.NOT_IN_SOURCES);
              assertThat(declined.text()).contains(missing);
            });
  }

  @ParameterizedTest
  @CsvSource({
    "Hallo!, smalltalk", "Good morning!, smalltalk", "Danke dir!, smalltalk",
        "Thank you!, smalltalk",
    "Tschüss!, smalltalk", "How are you?, smalltalk", "Wer bist du?, smalltalk", "Hilfe, help",
    "What can you do?, help", "Was kann ich dich fragen?, help"
  })
  void smallTalkAndHelp(String message, String outcome) {
    assertThat(EngineFixture.outcome(engine.ask(message))).isEqualTo(outcome);
  }

  @ParameterizedTest
  @CsvSource({
    "Was sind die Aufgaben of an online marketing manager?, DE",
        "What are the Aufgaben of an SMM?, EN",
    "Tell me in German what an SMM does, DE", "'Erkläre auf Englisch, was ein OMM macht', EN"
  })
  void languageIsThatOfTheFrameUnlessAWishSaysOtherwise(String question, Language language) {
    Answer answer = engine.ask(question);
    assertThat(answer.language()).isEqualTo(language);
    assertThat(answer.points()).allMatch(point -> point.citation().text().language() == language);
  }

  @Test
  void everyStatementIsItsPassagesWording() {
    for (String question :
        List.of("Was macht ein SMM?", "Compare the skills", "Wer macht SEO?", "/rollen")) {
      assertThat(engine.ask(question).points())
          .isNotEmpty()
          .allMatch(point -> point.text().equals(point.citation().text().text()));
    }
  }

  @Test
  void eachPassageIsCitedOnce() {
    for (String question :
        List.of("Was unterscheidet SMM und OMM?", "Which role fits me if I like numbers?")) {
      assertThat(cited(question)).isNotEmpty().doesNotHaveDuplicates();
    }
  }

  private List<String> cited(String question) {
    return EngineFixture.ids(engine.ask(question));
  }
}
