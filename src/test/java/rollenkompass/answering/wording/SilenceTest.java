package rollenkompass.answering.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rollenkompass.EngineFixture;
import rollenkompass.answering.Answer;

/** What a question asks for and the sources do not tell. */
class SilenceTest {
  private final EngineFixture engine = EngineFixture.shipped();
  private final String chat = UUID.randomUUID().toString();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Wer ist eigentlich Chef von wem? | Wer wem unterstellt ist, sagen die Quellen nicht",
        "schreibst du mir das fazit? | Eigene Texte schreibe ich nicht",
        "how much do apprentices in e-commerce get paid | The sources don’t say what one earns in"
      })
  void whatIsAskedForIsNotTold(String question, String lead) {
    assertThat(lead(question)).startsWith(lead);
  }

  @Test
  void priceOfWhatWasTold() {
    engine.ask(chat, "Wie wird man SMM?");
    Answer answer = engine.ask(chat, "was kostet so ein ihk kurs");
    assertThat(((Answer.Grounded) answer).lead()).startsWith("Was es kostet, sagen die Quellen");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "wie lange dauert es den erfolg eines omm zu messen",
        "what does it cost to measure success as an omm"
      })
  void noToAFirstQuestionOffersWhatIsTold(String question) {
    Answer no = engine.ask(question);
    assertThat(no).isInstanceOf(Answer.Declined.class);
    assertThat(no.suggestions()).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Was verdient man in Sachsen? | gibts das auch online?",
        "Woran wird ein OMM gemessen? | wie lange dauert das?",
        "how is success of an omm measured | how long does it take?"
      })
  void whatWasToldIsNotToldAgainWhereItCannotBeAskedOfThat(String first, String then) {
    engine.ask(chat, first);
    assertThat(engine.ask(chat, then)).isInstanceOf(Answer.Declined.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Was verdient man in Sachsen? | brauch ich dafür abi? | trn-04",
        "How is an OMM's success measured? | do i need a levels for that | trn-03",
        "How is an OMM's success measured? | whos the boss of those two | rel-07"
      })
  void nearestToWhatIsAskedIsToldBehindAnythingElse(String first, String then, String near) {
    engine.ask(chat, first);
    assertThat(EngineFixture.ids(engine.ask(chat, then))).contains(near);
  }

  @Test
  void whatIsNearestToThatIsToldBriefly() {
    Answer answer = engine.ask("whos the boss of who, smm or omm");
    assertThat(EngineFixture.ids(answer)).containsExactly("rel-07", "rel-06");
  }

  @Test
  void placeThatTheSourcesDoNotNameIsToldOfOthers() {
    Answer answer = engine.ask("smm berlin gehalt");
    assertThat(((Answer.Grounded) answer).lead())
        .startsWith("Über Berlin sagen die Quellen nichts");
    assertThat(EngineFixture.ids(answer)).containsExactly("sal-17");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Was verdient ein SMM in Bayern?",
        "is the online marketing title protected in austria",
        "how many companies use ai",
        "Was ist der Tagessatz als freier SMM?",
        "how many skills does an omm need"
      })
  void whatIsToldIsNotSaidToBeMissing(String question) {
    assertThat(lead(question)).doesNotContain("sagen die Quellen nicht", "sources", "nennen");
  }

  @Test
  void honestNoNamesWhatIsAskedForInASentence() {
    assertThat(((Answer.Declined) engine.ask("gibt es kurse in hamburg")).text())
        .startsWith("Über Hamburg steht leider nichts in meinen Quellen.");
    assertThat(((Answer.Declined) engine.ask("how often should an smm post")).text())
        .startsWith("I’m afraid my sources don’t say how often.");
  }

  private String lead(String question) {
    return ((Answer.Grounded) engine.ask(question)).lead();
  }

  @Test
  void shareOfWomenIsNotInTheSources() {
    assertThat(engine.ask("wie groß ist der anteil der frauen unter den smm"))
        .isInstanceOfSatisfying(
            Answer.Grounded.class,
            answer -> assertThat(answer.lead()).startsWith("Wie hoch der Anteil der Frauen ist"));
  }
}
