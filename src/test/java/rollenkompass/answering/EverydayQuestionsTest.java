package rollenkompass.answering;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rollenkompass.EngineFixture;

/** What customers and staff of a small firm ask its documents. */
class EverydayQuestionsTest {
  private static EngineFixture engine;

  @BeforeAll
  static void read(@TempDir Path folder) throws IOException {
    Files.writeString(
        folder.resolve("standort.de.txt"),
        """
        Öffnungszeiten und Anfahrt

        Lübeck:
        Adresse: Kanalstraße 8, 23552 Lübeck
        Montag bis Freitag: 8 bis 17 Uhr
        Samstag: 9 bis 12 Uhr
        Sonntag: geschlossen

        Feiertage:
        Zwischen Weihnachten und Neujahr ist nur das Lager geöffnet, von 10 bis 11 Uhr.
        """);
    Files.writeString(
        folder.resolve("termine.de.md"),
        """
        # Termine

        | Datum | Veranstaltung | Uhrzeit |
        | --- | --- | --- |
        | 15. März | Tag der offenen Tür | 10 bis 16 Uhr |
        | 12. Dezember | Weihnachtsfeier | ab 18 Uhr |
        """);
    Files.writeString(
        folder.resolve("preise.de.md"),
        """
        # Preisliste

        ## Mietgeräte

        | Gerät | Ganzer Tag | Woche |
        | --- | --- | --- |
        | Betonmischer | 28 € | 99 € |
        | Bohrhammer | 22 € | 79 € |

        ## Lieferung und Zubehör

        - Lieferung bis 20 km: 35 Euro, jeder weitere Kilometer 1,50 Euro.

        ## Einweisung

        - Eine Einweisung durch unser Personal ist kostenlos.
        """);
    Files.writeString(
        folder.resolve("personal.de.md"),
        """
        # Handbuch für Beschäftigte

        ## Gehalt

        Das Gehalt wird am 27. eines Monats überwiesen.

        ## Arbeitskleidung

        Die Firma zahlt alle zwei Jahre einen Zuschuss von 120 Euro für Sicherheitsschuhe.
        """);
    Files.writeString(
        folder.resolve("it.en.md"),
        """
        # IT guide

        ## Lost devices

        Report a lost laptop within two hours to the hotline. Do not open attachments from
        unknown senders.
        """);
    engine = EngineFixture.over(folder);
  }

  private static String first(String question) {
    return engine.ask(question).points().findFirst().map(Point::text).orElse("");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Wann habt ihr offen?",
        "Wann habt ihr geöffnet?",
        "Wann macht ihr zu?",
        "When are you open?",
        "What are your opening hours?"
      })
  void openingHoursAreThoseOfAnOrdinaryDay(String question) {
    assertThat(first(question)).contains("Uhr").doesNotContain("offenen Tür", "Weihnachten");
  }

  @Test
  void dayOfTheMonthIsAPointInTime() {
    assertThat(first("Wann wird das Gehalt überwiesen?")).contains("am 27.");
    assertThat(first("Wann kommt das Gehalt?")).contains("am 27.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Was kostet der Betonmischer für 2 Tage?",
        "Was kostet der Betonmischer für drei Tage?",
        "How much is the concrete mixer for 2 days?"
      })
  void measureInAQuestionNeedNotBeMet(String question) {
    assertThat(first(question)).contains("28 €");
  }

  @Test
  void whetherAThingIsFreeIsToldByItsPrice() {
    assertThat(first("Ist die Lieferung kostenlos?")).contains("35 Euro");
  }

  @Test
  void slipInACompoundIsUnderstood() {
    assertThat(first("wann ist weinachtsfeier")).contains("12. Dezember");
  }
}
