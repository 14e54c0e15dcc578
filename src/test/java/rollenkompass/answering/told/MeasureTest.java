package rollenkompass.answering.told;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MeasureTest {
  @Test
  void howLongAsksForTime() {
    Measure measure = Measure.askedIn("how long is it then").orElseThrow();
    assertThat(measure.isIn("It takes 30 part-time hours.")).isTrue();
    assertThat(measure.isIn("Es dauert 6 Wochen.")).isTrue();
    assertThat(measure.isIn("It costs EUR 300.")).isFalse();
  }

  @Test
  void howManyAsksForWhatStandsBehindIt() {
    Measure measure = Measure.askedIn("wie viele Stunden sind das").orElseThrow();
    assertThat(measure.isIn("80 Stunden berufsbegleitend")).isTrue();
    assertThat(measure.isIn("80 Monate")).isFalse();
  }

  @Test
  void questionForNoAmountHasNoMeasure() {
    assertThat(Measure.askedIn("und in Sachsen?")).isEmpty();
  }

  @Test
  void numberMayBeAWord() {
    Measure measure = Measure.askedIn("how long is that").orElseThrow();
    assertThat(measure.isIn("The training takes three years.")).isTrue();
    assertThat(measure.isIn("Die Ausbildung dauert drei Jahre.")).isTrue();
    assertThat(measure.isIn("Es dauert Jahre.")).isFalse();
  }
}
