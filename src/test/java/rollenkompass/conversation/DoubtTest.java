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
  void statementsWithoutASourceOfTheirOwnAreFromTheirDocument() {
    ask("What does an SMM do?");
    assertThat(ask("source?").points())
        .singleElement()
        .matches(point -> point.text().contains("Rollenkompass"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2023 ok. still dont believe it",
        "are you sure about those numbers",
        "sounds made up",
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
