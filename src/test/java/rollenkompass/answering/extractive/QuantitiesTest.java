package rollenkompass.answering.extractive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What is counted, and what only measures. */
class QuantitiesTest {
  @Test
  void whatIsCountedStandsBehindHowMany() {
    assertThat(Quantities.countedIn(List.of("How", "many", "seats", "are", "there"))).isEqualTo(2);
    assertThat(Quantities.countedIn(List.of("Wieviele", "Plätze", "gibt", "es"))).isEqualTo(1);
  }

  @Test
  void whereNothingIsCountedItIsBehindTheEnd() {
    assertThat(Quantities.countedIn(List.of("Gibt", "es", "viele", "Plätze"))).isEqualTo(4);
  }

  @Test
  void numberBeforeAUnitIsAMeasure() {
    assertThat(Quantities.isMeasure(List.of("für", "2", "Tage"), 1)).isTrue();
    assertThat(Quantities.isMeasure(List.of("gate", "11"), 1)).isFalse();
    assertThat(Quantities.isMeasure(List.of("6", "Karten"), 0)).isFalse();
  }
}
