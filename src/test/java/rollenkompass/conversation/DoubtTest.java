package rollenkompass.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rollenkompass.EngineFixture;
import rollenkompass.answering.Answer;

/** Messages that ask where an answer is from, or that do not believe it. */
class DoubtTest {
  private final EngineFixture engine = EngineFixture.shipped();
  private final String chat = UUID.randomUUID().toString();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "where does that number come from",
        "which source is that from",
        "says who",
        "and who measured these figures",
        "who told you that",
        "woher?",
        "wer hat dir das erzählt?",
        "woher habt ihr die Zahlen überhaupt?",
        "sagt wer?",
        "von wem stammen denn diese 41.260"
      })
  void sourceIsNamedInShort(String question) {
    List<String> told = cited("What does an OMM earn?");
    Answer answer = ask(question);
    assertThat(EngineFixture.ids(answer)).isEqualTo(told);
    assertThat(answer.points()).allMatch(point -> point.text().matches(".*20\\d\\d.*"));
    assertThat(answer.points()).noneMatch(point -> point.text().contains("5,196"));
  }

  @Test
  void statementsWithoutASourceOfTheirOwnStandBelowTheirDocument() {
    List<String> told = cited("What does an SMM do?");
    Answer.Grounded answer = (Answer.Grounded) ask("source?");
    assertThat(EngineFixture.ids(answer)).isEqualTo(told);
    assertThat(answer.sections())
        .singleElement()
        .matches(section -> section.heading().contains("Rollenkompass"));
    assertThat(answer.points()).allMatch(point -> point.text().length() < 40);
  }

  @ParameterizedTest
  @ValueSource(strings = {"woher?", "quelle?", "wer sagt das"})
  void sourceIsNamedBehindADoubtAsWell(String question) {
    List<String> told = cited("Was verdient ein SMM?");
    ask("bist du sicher?");
    assertThat(cited(question)).isEqualTo(told);
  }

  @ParameterizedTest
  @ValueSource(strings = {"von wann ist das", "aus welchen Jahren sind die", "how old are those"})
  void whoAsksFromWhenItIsHearsTheYears(String question) {
    List<String> told = cited("Was verdient ein SMM?");
    Answer answer = ask(question);
    assertThat(EngineFixture.ids(answer)).isEqualTo(told);
    assertThat(answer.points()).allMatch(point -> point.text().matches("20\\d\\d \\(.*\\)"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"sind die alt?", "ist das veraltet?"})
  void whatCallsItselfOldIsSaidToBe(String question) {
    ask("Wer verdient mehr?");
    Answer.Grounded answer = (Answer.Grounded) ask(question);
    assertThat(answer.lead()).startsWith("Ja, ");
    assertThat(answer.points()).allMatch(point -> point.text().startsWith("2017"));
  }

  @Test
  void whoAsksHowOldSomebodyMustBeAsksNothingOfTheAnswer() {
    ask("What does an SMM earn?");
    assertThat(cited("how old do you have to be")).doesNotContain("sal-13");
  }

  @Test
  void whatDoesNotCallItselfOldIsNotSaidToBe() {
    ask("Was verdient ein SMM?");
    assertThat(((Answer.Grounded) ask("sind die alt?")).lead()).doesNotContain("Ja");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2023 ok. still dont believe it",
        "are you sure about those numbers",
        "sounds made up",
        "nah thats wrong",
        "hm not sure bout that",
        "das ist doch übertrieben",
        "quatsch, das stimmt nie",
        "das kann doch nicht stimmen",
        "wer hat jetzt recht, du oder der Prof",
        "seid ihr da sicher?"
      })
  void doubtIsToldWhatTheAnswerRestsOn(String doubt) {
    List<String> told = cited("What does an OMM earn?");
    Answer.Grounded answer = (Answer.Grounded) ask(doubt);
    assertThat(EngineFixture.ids(answer)).isEqualTo(told);
    assertThat(answer.lead()).containsAnyOf("only pass it on", "gebe es nur wieder");
  }

  @Test
  void doubtOfOneStatementDoesNotTellItAgain() {
    List<String> told = cited("Hasskommentare");
    Answer answer = ask("kann nicht sein");
    assertThat(EngineFixture.ids(answer)).isEqualTo(told);
    assertThat(answer.points()).allMatch(point -> point.text().startsWith("BVCM"));
  }

  @Test
  void reasonIsAskedForBehindAnInterjectionToo() {
    ask("Wer verdient mehr?");
    assertThat(ask("hä wieso")).isInstanceOf(Answer.Declined.class);
  }

  @Test
  void whatCannotBeSaidShorterIsNotAnnouncedAsShorter() {
    ask("Wer verdient mehr?");
    assertThat(((Answer.Grounded) ask("hä")).lead()).doesNotContain("nur kürzer");
  }

  @Test
  void objectionIsAnsweredByWhatItSpeaksOf() {
    ask("Braucht man als SMM ein Studium?");
    assertThat(cited("glaub ich nicht, überall steht Studium in den Anzeigen"))
        .contains("trn-01", "trn-04");
  }

  @Test
  void whoCallsItOldHearsOfNoOtherMatter() {
    List<String> told = cited("Will AI replace social media managers?");
    assertThat(cited("why do you quote stuff from 2016, thats ancient"))
        .isNotEmpty()
        .allMatch(id -> told.contains(id) || id.startsWith("ai-"));
  }

  @Test
  void insultInFrontOfAQuestionIsNoPartOfIt() {
    Answer asked = engine.ask("Wie lange arbeitet ein SMM pro Woche?");
    assertThat(cited("was für ein Mist, wie lange arbeitet ein SMM pro Woche?"))
        .isEqualTo(EngineFixture.ids(asked));
  }

  @ParameterizedTest
  @ValueSource(strings = {"hm weiß nicht", "keine Ahnung", "idk", "boring"})
  void whoDoesNotKnowOnIsOfferedQuestions(String message) {
    ask("Was macht ein OMM?");
    Answer answer = ask(message);
    assertThat(answer).isInstanceOf(Answer.SmallTalk.class);
    assertThat(answer.suggestions()).isNotEmpty();
  }

  private Answer ask(String text) {
    return engine.ask(chat, text);
  }

  private List<String> cited(String text) {
    return EngineFixture.ids(ask(text));
  }
}
