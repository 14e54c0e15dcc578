package rollenkompass.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CompoundsTest {
  private final Compounds compounds =
      new Compounds(
          Set.of(
              "marketing", "strategie", "werbung", "budget", "kampagne", "ziel", "arbeit", "team"));

  @ParameterizedTest
  @CsvSource({
    "marketingstrategie, marketing, strategie",
    "werbungsbudget, werbung, budget",
    "kampagnenziel, kampagne, ziel",
    "arbeitsteam, arbeit, team"
  })
  void compoundsOfKnownWordsAreSplitAtTheirLink(String compound, String first, String second) {
    assertThat(compounds.parts(compound)).containsExactly(first, second);
  }

  @Test
  void compoundsOfThreeWordsAreSplit() {
    assertThat(compounds.parts("marketingkampagnenbudget"))
        .containsExactly("marketing", "kampagne", "budget");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"marketing", "budget", "", "team", "marketingleitung", "zielx", "xbudgetteam"})
  void everythingElseStaysWhole(String word) {
    assertThat(compounds.parts(word)).isEmpty();
  }

  @Property
  void anyWordIsSplitIntoKnownPartsOrNotAtAll(
      @ForAll @AlphaChars @StringLength(max = 60) String word) {
    assertThat(new Compounds(Set.of("aaaa", "bbbb", "abab")).parts(word))
        .allMatch(part -> Set.of("aaaa", "bbbb", "abab").contains(part));
  }

  @Test
  void endlessRepetitionIsSplitInNoTime() {
    Compounds repeated = new Compounds(Set.of("aaaa", "aaaaa", "aaaaaa"));
    org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(
        java.time.Duration.ofSeconds(2), () -> repeated.parts("a".repeat(200) + "b"));
  }
}
