package rollenkompass;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rollenkompass.answering.Answer;
import rollenkompass.language.Language;

/** The same program with two other jobs: only documents, roles.yaml and synonyms.yaml are new. */
class OtherRolesTest {
  private static final EngineFixture ENGINE = EngineFixture.otherRoles();
  private static final List<String> GARDENER =
      List.of(
          "gardener.definition",
          "gardener.tasks.sowing",
          "gardener.tasks.pruning",
          "gardener.tasks.watering");
  private static final List<String> FLORIST =
      List.of(
          "florist.definition",
          "florist.tasks.binding",
          "florist.tasks.wreaths",
          "florist.tasks.selling");
  private static final List<String> SKILLS =
      List.of(
          "gardener.skills.stamina",
          "gardener.skills.soil",
          "florist.skills.colour",
          "florist.skills.advice");
  private static final String TOOLS = "werkzeug/werkzeug/";
  private static final String HOURS = "zeiten/arbeitszeiten/";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Was macht ein Gärtner?",
        "Gaertnerin aufgaben",
        "What does a gardener do?",
        "What does a gardening person do?"
      })
  void overviewOfTheFirstRole(String question) {
    assertThat(cited(question)).isEqualTo(GARDENER);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Was macht ein Florist?",
        "Was ist eine Floristin?",
        "What does a florist do?",
        "what is a flower seller"
      })
  void overviewOfTheSecondRole(String question) {
    assertThat(cited(question)).isEqualTo(FLORIST);
  }

  @ParameterizedTest
  @CsvSource({
    "Wann schneidet der Gärtner Hecken?, gardener.tasks.pruning",
    "Welchen Dünger braucht ein Gärtner?, gardener.skills.soil",
    "What does the gardener sow in the greenhouse?, gardener.tasks.sowing",
    "Wann beginnt die Arbeit im Sommer?, zeiten/arbeitszeiten/gartner.1"
  })
  void singleFact(String question, String id) {
    assertThat(cited(question)).containsExactly(id);
  }

  @Test
  void topicOfARole() {
    assertThat(cited("Welches Werkzeug benutzt ein Florist?"))
        .containsExactly(TOOLS + "florist.1", TOOLS + "florist.2");
    assertThat(cited("Gärtner:in Arbeitszeiten"))
        .containsExactly(HOURS + "gartner.1", HOURS + "gartner.2");
  }

  @Test
  void englishQuestionIsAnsweredWithQuotedGermanPassagesWhereThereIsNoEnglishDocument() {
    Answer answer = ENGINE.ask("Which tools does a gardener use?");
    assertThat(answer.language()).isEqualTo(Language.EN);
    assertThat(EngineFixture.ids(answer)).containsExactly(TOOLS + "gartner.1", TOOLS + "gartner.2");
    assertThat(answer.points())
        .allMatch(point -> point.quoted() && point.text().startsWith("Der Gärtner"));
    assertThat(((Answer.Grounded) answer).lead())
        .isEqualTo("These are the tools the gardener uses:");
  }

  @Test
  void englishQuestionIsAnsweredInEnglishWhereThereIsAnEnglishDocument() {
    assertThat(ENGINE.ask("Which skills does a florist need?").points())
        .allMatch(point -> !point.quoted() && point.text().startsWith("The florist"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Was ist der Unterschied zwischen Gärtner und Florist?",
        "What is the difference between a gardener and a florist?",
        "gardeners vs florists"
      })
  void comparisonOfTheRolesIsATableOfTheirTopics(String question) {
    Answer answer = ENGINE.ask(question);
    assertThat(answer).isInstanceOf(Answer.Comparison.class);
    assertThat(((Answer.Comparison) answer).table().rows()).hasSize(4);
    assertThat(EngineFixture.ids(answer))
        .contains(
            "gardener.definition", "florist.definition", TOOLS + "gartner.1", HOURS + "florist.1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Vergleiche die Fähigkeiten",
        "Compare the skills of gardener and florist",
        "/vergleich Fähigkeiten"
      })
  void comparisonOfATopic(String question) {
    assertThat(ENGINE.ask(question)).isInstanceOf(Answer.Comparison.class);
    assertThat(cited(question)).isEqualTo(SKILLS);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Welche Fähigkeiten braucht man?", "Which skills are needed?"})
  void questionWithoutARoleIsAnsweredForBoth(String question) {
    assertThat(ENGINE.ask(question)).isInstanceOf(Answer.Comparison.class);
    assertThat(cited(question)).isEqualTo(SKILLS);
  }

  @ParameterizedTest
  @CsvSource({
    "Wer bindet Sträuße?, florist.tasks.binding",
    "Who makes wreaths for funerals?, florist.tasks.wreaths",
    "Wer fährt Traktor?, werkzeug/werkzeug/gartner.2",
    "Who prunes the hedges?, gardener.tasks.pruning"
  })
  void whoDoesSomething(String question, String id) {
    assertThat(cited(question)).first().isEqualTo(id);
  }

  @ParameterizedTest
  @CsvSource({
    "Muss ein Gärtner Hecken schneiden?, Ja., gardener.tasks.pruning",
    "Kann ein Florist Sträuße binden?, Ja., florist.tasks.binding",
    "Does a gardener prune hedges?, Yes., gardener.tasks.pruning",
    "Does a florist work on Saturdays?, Yes., zeiten/arbeitszeiten/florist.1"
  })
  void yesWhereTheSourcesSaySo(String question, String yes, String id) {
    assertThat(((Answer.Grounded) ENGINE.ask(question)).lead()).isEqualTo(yes);
    assertThat(cited(question)).containsExactly(id);
  }

  @ParameterizedTest
  @CsvSource({
    "Braucht ein Florist einen Traktor?, Eher nicht",
    "Does a florist use a tractor?, Not really"
  })
  void noWhereTheSourcesSaySoOfTheOtherRoleOnly(String question, String no) {
    assertThat(((Answer.Grounded) ENGINE.ask(question)).lead()).startsWith(no);
    assertThat(cited(question)).containsExactly(TOOLS + "gartner.2");
  }

  @Test
  void questionMayStartWithAnyVerb() {
    assertThat(((Answer.Grounded) ENGINE.ask("Bindet ein Florist Sträuße?")).lead())
        .isEqualTo("Ja.");
  }

  @ParameterizedTest
  @CsvSource({
    "Ich mag Farben. Was passt zu mir?, florist.skills.colour",
    "'I love colours, which job suits me?', florist.skills.colour",
    "'Ich bin gern draußen, welcher Beruf passt zu mir?', gardener.skills.stamina",
    "I like being outdoors. Which job fits me?, gardener.skills.stamina"
  })
  void adviceGivesReasons(String question, String id) {
    assertThat(cited(question)).contains(id).doesNotContain("florist.tasks.selling");
  }

  @ParameterizedTest
  @CsvSource({
    "Warum werden die Berufe verwechselt?, intro.confusion",
    "Why are the jobs confused?, intro.confusion",
    "Was ist das Fazit?, conclusion.choice",
    "What is the conclusion?, conclusion.choice"
  })
  void articleAsAWhole(String question, String id) {
    assertThat(cited(question)).containsExactly(id);
  }

  @Test
  void followUpsGoOnAcrossThanksAndLanguages() {
    ENGINE.ask("t", "Welche Fähigkeiten braucht ein Gärtner?");
    assertThat(EngineFixture.ids(ENGINE.ask("t", "Und der Florist?")))
        .isEqualTo(SKILLS.subList(2, 4));
    assertThat(EngineFixture.outcome(ENGINE.ask("t", "Danke!"))).isEqualTo("smalltalk");
    Answer tools = ENGINE.ask("t", "and his tools?");
    assertThat(tools.language()).isEqualTo(Language.EN);
    assertThat(EngineFixture.ids(tools)).containsExactly(TOOLS + "florist.1", TOOLS + "florist.2");
    assertThat(EngineFixture.ids(ENGINE.ask("t", "und der Gärtner?")))
        .containsExactly(TOOLS + "gartner.1", TOOLS + "gartner.2");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Was kostet ein Auto?",
        "What is the capital of France?",
        "Was macht ein Pilot?",
        "Was macht ein SMM?",
        "What is 2+2?"
      })
  void outsideTheDocumentsIsDeclined(String question) {
    assertThat(ENGINE.ask(question))
        .isInstanceOfSatisfying(
            Answer.Declined.class,
            declined -> assertThat(declined.reason()).isEqualTo(Answer.Declined.Reason.OUTSIDE));
  }

  @ParameterizedTest
  @CsvSource({
    "Bekommt ein Gärtner einen Dienstwagen?, Dienstwagen",
    "Was verdient ein Florist?, Dazu",
    "Does a florist get a company car?, company car"
  })
  void whatTheDocumentsDoNotSayIsNamed(String question, String missing) {
    assertThat(ENGINE.ask(question))
        .isInstanceOfSatisfying(
            Answer.Declined.class,
            declined -> {
              assertThat(declined.reason()).isEqualTo(Answer.Declined.Reason.NOT_IN_SOURCES);
              assertThat(declined.text()).contains(missing);
              assertThat(declined.suggestions()).hasSize(3);
            });
  }

  @ParameterizedTest
  @CsvSource({
    "Hallo!, smalltalk",
    "Thank you!, smalltalk",
    "Was kannst du?, help",
    "What can you do?, help",
    "/quellen, help",
    "/help, help"
  })
  void smallTalkAndHelp(String message, String outcome) {
    assertThat(EngineFixture.outcome(ENGINE.ask(message))).isEqualTo(outcome);
  }

  @Test
  void programSpeaksOfNoOtherJob() {
    assertThat(List.of("Hallo!", "Was kannst du?", "What can you do?", "Was macht ein Pilot?"))
        .extracting(message -> ENGINE.ask(message).toString())
        .noneMatch(
            said -> said.contains("SMM") || said.contains("Marketing") || said.contains("Media"));
  }

  private static List<String> cited(String question) {
    return EngineFixture.ids(ENGINE.ask(question));
  }
}
