package rollenkompass.answering;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rollenkompass.EngineFixture;

/** What people ask of house rules, statutes and handbooks without having read them. */
class AskedOfDocumentsTest {
  private static EngineFixture engine;

  @BeforeAll
  static void read() {
    engine = EngineFixture.over(Path.of("src/test/resources/asked"));
  }

  private static String first(String question) {
    return engine.ask(question).points().findFirst().map(Point::text).orElse("");
  }

  @ParameterizedTest
  @CsvSource({
    "wifi password, on the card in your room",
    "Can I get my money back if I cancel?, refunded in full",
    "wie ist das wlan passwort, hängt im Besprechungsraum",
    "'bekomme ich mein Geld zurück, wenn ich austrete?', nicht erstattet"
  })
  void everydayWordsFindWhatDocumentsCallIt(String question, String answer) {
    assertThat(first(question)).contains(answer);
  }

  @ParameterizedTest
  @CsvSource({
    "Can I volunteer if I'm 15?, aged 18 or over",
    "'Ich bin 13, kann ich Mitglied werden?', 14. Lebensjahr",
    "Ab wann darf man Mitglied werden?, 14. Lebensjahr"
  })
  void questionOfAnAgeFindsTheLimit(String question, String answer) {
    assertThat(first(question)).contains(answer);
  }

  @ParameterizedTest
  @CsvSource({
    "Wer ist Chef?, Petra Lenz",
    "Wer ist für IT zuständig?, Jonas Rieck",
    "Who runs the hostel?, Ewan Strand",
    "wer ist der vorstand, Karin Olbrich"
  })
  void personIsFoundByTheOffice(String question, String answer) {
    assertThat(first(question)).contains(answer);
  }

  @ParameterizedTest
  @CsvSource({
    "habt ihr samstags offen, samstags von 10 bis 18 Uhr",
    "how many beds, 64",
    "who can i ask?, night porter"
  })
  void shortQuestionFindsTheFact(String question, String answer) {
    assertThat(first(question)).contains(answer);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Gibt es Parkplätze?", "is there a swimming pool?", "Wer ist Bundeskanzler?"})
  void whatNoDocumentTellsIsNotAnswered(String question) {
    assertThat(engine.ask(question)).isInstanceOf(Answer.Declined.class);
  }
}
