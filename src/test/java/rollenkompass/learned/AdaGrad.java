package rollenkompass.learned;

import java.util.Arrays;

/**
 * Learns the weights of a log-linear model by stochastic gradient steps on its likelihood, with an
 * L2 penalty (AdaGrad: Duchi, Hazan, Singer 2011).
 */
final class AdaGrad {
  // Fitted by cross-validation on the question sets.
  private static final double RATE = 0.03;
  private static final float PENALTY = 0.0015f;
  private static final float START = 0.001f;

  private final float[][] weights;
  private final float[][] squares;
  private final double[] fit = new double[Fit.SIZE];
  private final double[] fitSquares = new double[Fit.SIZE];
  private final int traits;

  AdaGrad(int features, int traits) {
    this.traits = traits;
    this.weights = new float[features][traits];
    this.squares = new float[features][traits];
    Arrays.fill(fitSquares, 1);
  }

  float[] weights(int feature) {
    return weights[feature];
  }

  double[] fit() {
    return fit.clone();
  }

  /** One step towards what {@code lesson} says. */
  void learn(Lesson lesson) {
    Slope slope = Slope.at(lesson, sums(lesson), fit);
    for (int i = 0; i < lesson.features().length; i++) {
      step(lesson.features()[i], lesson.scales()[i], slope.traits());
    }
    for (int j = 0; j < Fit.SIZE; j++) {
      fitSquares[j] += slope.fit()[j] * slope.fit()[j];
      fit[j] -= RATE * slope.fit()[j] / Math.sqrt(fitSquares[j]);
    }
  }

  private void step(int feature, float scale, float[] gradient) {
    float[] row = weights[feature];
    float[] sums = squares[feature];
    for (int trait = 0; trait < traits; trait++) {
      if (gradient[trait] != 0) {
        float slope = gradient[trait] * scale + PENALTY * row[trait];
        sums[trait] += slope * slope;
        row[trait] -= (float) (RATE * slope / Math.sqrt(sums[trait] + START));
      }
    }
  }

  private float[] sums(Lesson lesson) {
    float[] sums = new float[traits];
    for (int i = 0; i < lesson.features().length; i++) {
      float[] row = weights[lesson.features()[i]];
      float scale = lesson.scales()[i];
      for (int trait = 0; trait < traits; trait++) {
        sums[trait] += scale * row[trait];
      }
    }
    return sums;
  }
}
