package rollenkompass.learned;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** The slope is that of the negative logarithm of the likelihood of what is right. */
class SlopeTest {
  /** A power of two, as are the parts of the sums: steps of it lose nothing to rounding. */
  private static final float STEP = 1 / 256f;

  private static final double NEAR = 1e-4;
  private static final float[] SUMS = {0.5f, -0.25f, 1, 0.125f};
  private static final double[] WORTH = {0.5, -1, 0.25, 0, 1, 0, -0.5};

  @Test
  void isTheDerivativeByEachTrait() {
    Lesson lesson = lesson(true, false, true);
    Slope slope = Slope.at(lesson, SUMS, WORTH);
    for (int trait = 0; trait < SUMS.length; trait++) {
      float[] more = SUMS.clone();
      float[] less = SUMS.clone();
      more[trait] += STEP;
      less[trait] -= STEP;
      double derivative = (loss(lesson, more, WORTH) - loss(lesson, less, WORTH)) / (2 * STEP);
      assertThat((double) slope.traits()[trait])
          .as("trait " + trait)
          .isCloseTo(derivative, within(NEAR));
    }
  }

  @Test
  void isTheDerivativeByEachMeasureOfTheFit() {
    Lesson lesson = lesson(false, true, false);
    Slope slope = Slope.at(lesson, SUMS, WORTH);
    for (int measure = 0; measure < Fit.SIZE; measure++) {
      double[] more = WORTH.clone();
      double[] less = WORTH.clone();
      more[measure] += STEP;
      less[measure] -= STEP;
      double derivative = (loss(lesson, SUMS, more) - loss(lesson, SUMS, less)) / (2 * STEP);
      assertThat(slope.fit()[measure]).as("measure " + measure).isCloseTo(derivative, within(NEAR));
    }
  }

  @Test
  void isLevelWhereNothingIsRightOrEverythingIs() {
    assertThat(Slope.at(lesson(false, false, false), SUMS, WORTH).traits()).containsOnly(0);
    assertThat(Slope.at(lesson(true, true, true), SUMS, WORTH).traits()).containsOnly(0);
  }

  /** Three wants that share traits, in a conversation that goes on. */
  private static Lesson lesson(boolean... wanted) {
    return new Lesson(
        new int[0],
        new float[0],
        new WantTraits(
            new int[][] {{0, 1}, {1, 2}, {3}}, new double[][] {{1, 0.5}, {0.25, 1}, {1}}),
        new double[][] {{1, 0, 0.5, 0, 0, 0, 1}, {0, 1, 0, 1, 0.5, 0, 0}, {0, 0, 0, 0, 0, 1, 0.5}},
        new float[][] {{1, 0}, {0, 0.5f}, {0, 0}},
        new int[] {2, 3},
        wanted);
  }

  private static double loss(Lesson lesson, float[] sums, double[] worth) {
    double all = 0;
    double right = 0;
    for (int want = 0; want < lesson.wanted().length; want++) {
      double likelihood = Math.exp(score(lesson, want, sums, worth));
      all += likelihood;
      right += lesson.wanted()[want] ? likelihood : 0;
    }
    return Math.log(all) - Math.log(right);
  }

  private static double score(Lesson lesson, int want, float[] sums, double[] worth) {
    double score = 0;
    int[] own = lesson.wants().traits()[want];
    for (int i = 0; i < own.length; i++) {
      score += lesson.wants().shares()[want][i] * sums[own[i]];
    }
    for (int i = 0; i < lesson.continuing().length; i++) {
      score += lesson.continuity()[want][i] * sums[lesson.continuing()[i]];
    }
    for (int i = 0; i < Fit.SIZE; i++) {
      score += worth[i] * lesson.fit()[want][i];
    }
    return score;
  }
}
