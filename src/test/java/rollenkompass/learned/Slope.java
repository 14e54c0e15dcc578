package rollenkompass.learned;

import java.util.Arrays;

/**
 * Where a log-linear model is wrong about one lesson: the gradient of the negative logarithm of the
 * likelihood that it gives to what is right.
 *
 * @param traits by the sums of the traits
 * @param fit by the worth of the measures of the fit
 */
@SuppressWarnings("ArrayRecordComponent") // made and read within one step of learning
record Slope(float[] traits, double[] fit) {
  private static final double NEGLIGIBLE = 1e-5;

  /**
   * The slope at a lesson.
   *
   * @param sums how strongly the message speaks for each trait
   * @param worth of each measure of the fit
   */
  static Slope at(Lesson lesson, float[] sums, double[] worth) {
    double[] errors = errors(lesson, sums, worth);
    Slope slope = new Slope(new float[sums.length], new double[Fit.SIZE]);
    for (int want = 0; want < errors.length; want++) {
      if (Math.abs(errors[want]) >= NEGLIGIBLE) {
        slope.add(lesson, want, errors[want]);
      }
    }
    return slope;
  }

  private void add(Lesson lesson, int want, double error) {
    int[] own = lesson.wants().traits()[want];
    double[] shares = lesson.wants().shares()[want];
    for (int j = 0; j < own.length; j++) {
      traits[own[j]] += (float) (error * shares[j]);
    }
    if (lesson.continuity().length > 0) {
      for (int j = 0; j < lesson.continuing().length; j++) {
        traits[lesson.continuing()[j]] += (float) (error * lesson.continuity()[want][j]);
      }
    }
    for (int j = 0; j < Fit.SIZE; j++) {
      fit[j] += error * lesson.fit()[want][j];
    }
  }

  /** For each want, how much likelier the model holds it than the lesson says. */
  private static double[] errors(Lesson lesson, float[] sums, double[] worth) {
    double[] likelihoods = likelihoods(lesson, sums, worth);
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
  private static double[] likelihoods(Lesson lesson, float[] sums, double[] worth) {
    double[] scores = new double[lesson.wanted().length];
    for (int want = 0; want < scores.length; want++) {
      int[] own = lesson.wants().traits()[want];
      double[] shares = lesson.wants().shares()[want];
      for (int j = 0; j < own.length; j++) {
        scores[want] += shares[j] * sums[own[j]];
      }
      if (lesson.continuity().length > 0) {
        for (int j = 0; j < lesson.continuing().length; j++) {
          scores[want] += lesson.continuity()[want][j] * sums[lesson.continuing()[j]];
        }
      }
      for (int j = 0; j < Fit.SIZE; j++) {
        scores[want] += worth[j] * lesson.fit()[want][j];
      }
    }
    double most = Arrays.stream(scores).max().orElse(0);
    for (int want = 0; want < scores.length; want++) {
      // The same on every machine.
      scores[want] = StrictMath.exp(scores[want] - most);
    }
    return scores;
  }
}
