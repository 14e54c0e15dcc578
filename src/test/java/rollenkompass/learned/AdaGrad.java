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
  private static final double NEGLIGIBLE = 1e-5;

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
    double[] errors = errors(lesson);
    float[] gradient = new float[traits];
    double[] fitGradient = new double[Fit.SIZE];
    for (int want = 0; want < errors.length; want++) {
      double error = errors[want];
      if (Math.abs(error) < NEGLIGIBLE) {
        continue;
      }
      for (int j = 0; j < lesson.wants().traits()[want].length; j++) {
        gradient[lesson.wants().traits()[want][j]] +=
            (float) (error * lesson.wants().shares()[want][j]);
      }
      if (lesson.continuity().length > 0) {
        for (int j = 0; j < lesson.continuing().length; j++) {
          gradient[lesson.continuing()[j]] += (float) (error * lesson.continuity()[want][j]);
        }
      }
      for (int j = 0; j < Fit.SIZE; j++) {
        fitGradient[j] += error * lesson.fit()[want][j];
      }
    }
    for (int i = 0; i < lesson.features().length; i++) {
      step(lesson.features()[i], lesson.scales()[i], gradient);
    }
    for (int j = 0; j < Fit.SIZE; j++) {
      fitSquares[j] += fitGradient[j] * fitGradient[j];
      fit[j] -= RATE * fitGradient[j] / Math.sqrt(fitSquares[j]);
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

  /** For each want, how much likelier the model holds it than the lesson says. */
  private double[] errors(Lesson lesson) {
    double[] likelihoods = likelihoods(lesson);
    double all = 0;
    double right = 0;
    for (int want = 0; want < likelihoods.length; want++) {
      all += likelihoods[want];
      right += lesson.wanted()[want] ? likelihoods[want] : 0;
    }
    double[] errors = new double[likelihoods.length];
    if (right > 0) {
      for (int want = 0; want < errors.length; want++) {
        double likelihood = likelihoods[want];
        errors[want] = likelihood / all - (lesson.wanted()[want] ? likelihood / right : 0);
      }
    }
    return errors;
  }

  /** How likely each want is, in relation to the likeliest. */
  private double[] likelihoods(Lesson lesson) {
    float[] sums = sums(lesson);
    double[] scores = new double[lesson.wanted().length];
    for (int want = 0; want < scores.length; want++) {
      for (int j = 0; j < lesson.wants().traits()[want].length; j++) {
        scores[want] += lesson.wants().shares()[want][j] * sums[lesson.wants().traits()[want][j]];
      }
      if (lesson.continuity().length > 0) {
        for (int j = 0; j < lesson.continuing().length; j++) {
          scores[want] += lesson.continuity()[want][j] * sums[lesson.continuing()[j]];
        }
      }
      for (int j = 0; j < Fit.SIZE; j++) {
        scores[want] += fit[j] * lesson.fit()[want][j];
      }
    }
    double most = Arrays.stream(scores).max().orElse(0);
    for (int want = 0; want < scores.length; want++) {
      // The same on every machine.
      scores[want] = StrictMath.exp(scores[want] - most);
    }
    return scores;
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
