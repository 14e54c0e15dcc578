package rollenkompass.answering.extractive;

import java.util.List;

/** Fits log-linear models by gradient ascent with AdaGrad; each fit gives the same weights. */
final class LogLinear {
  private static final int ROUNDS = 3_000;
  private static final double STEP = 0.3;

  private final int size;
  private final double ridge;

  /**
   * A fit.
   *
   * @param size how many weights
   * @param ridge how much a large weight costs
   */
  LogLinear(int size, double ridge) {
    this.size = size;
    this.ridge = ridge;
  }

  /**
   * Alternatives, some of which are right.
   *
   * @param values a row for each
   * @param right for each
   * @param weight how much it counts
   */
  record Choice(List<double[]> values, List<Boolean> right, double weight) {}

  /** A case that is so or not so. */
  static final class Case {
    private final double[] values;
    private final boolean so;
    private final double weight;

    Case(double[] values, boolean so, double weight) {
      this.values = values.clone();
      this.so = so;
      this.weight = weight;
    }
  }

  private interface Gradient {
    void add(double[] weights, double[] gradient);
  }

  /** The weights that make the right alternatives likeliest: a conditional logit. */
  double[] choices(List<Choice> choices, double[] start) {
    return ascend(
        start,
        choices.size(),
        (weights, gradient) -> choices.forEach(choice -> add(choice, weights, gradient)));
  }

  private void add(Choice choice, double[] weights, double[] gradient) {
    double[] likelihoods = new double[choice.values().size()];
    double most = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < likelihoods.length; i++) {
      likelihoods[i] = product(weights, choice.values().get(i));
      most = Math.max(most, likelihoods[i]);
    }
    double all = 0;
    double right = 0;
    for (int i = 0; i < likelihoods.length; i++) {
      likelihoods[i] = Math.exp(likelihoods[i] - most);
      all += likelihoods[i];
      right += choice.right().get(i) ? likelihoods[i] : 0;
    }
    for (int i = 0; i < likelihoods.length; i++) {
      double wanted = choice.right().get(i) ? likelihoods[i] / right : 0;
      double pull = choice.weight() * (wanted - likelihoods[i] / all);
      for (int j = 0; j < size; j++) {
        gradient[j] += pull * choice.values().get(i)[j];
      }
    }
  }

  /** The weights that tell best what is so: a logistic regression. */
  double[] cases(List<Case> cases, double[] start) {
    return ascend(
        start,
        cases.size(),
        (weights, gradient) -> {
          for (Case each : cases) {
            double likelihood = 1 / (1 + Math.exp(-product(weights, each.values)));
            double pull = each.weight * ((each.so ? 1 : 0) - likelihood);
            for (int j = 0; j < size; j++) {
              gradient[j] += pull * each.values[j];
            }
          }
        });
  }

  private double[] ascend(double[] start, int number, Gradient rule) {
    double[] weights = start.clone();
    double[] squares = new double[size];
    for (int round = 0; round < ROUNDS; round++) {
      double[] gradient = new double[size];
      rule.add(weights, gradient);
      for (int j = 0; j < size; j++) {
        double slope = (gradient[j] - ridge * (weights[j] - start[j])) / number;
        squares[j] += slope * slope;
        weights[j] += STEP * slope / Math.sqrt(squares[j] + 1e-12);
      }
    }
    return weights;
  }

  static double product(double[] weights, double[] values) {
    double sum = 0;
    for (int j = 0; j < weights.length; j++) {
      sum += weights[j] * values[j];
    }
    return sum;
  }
}
