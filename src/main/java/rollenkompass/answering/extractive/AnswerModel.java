package rollenkompass.answering.extractive;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import rollenkompass.answering.extractive.words.TsvFile;

/**
 * Which of several sentences answers best, and whether it answers at all: two log-linear models. A
 * line of {@code model.tsv} is the model, the name of what is weighed and its weight; the program
 * that fits them writes it.
 */
final class AnswerModel {
  static final String SCORE = "score";
  static final String DECISION = "decision";

  static final String THRESHOLD = "threshold";

  private static final String FILE = "model.tsv";

  private final double[] score;
  private final double[] decision;
  private final double threshold;

  /**
   * A model.
   *
   * @param threshold how likely an answer must be to be given
   */
  AnswerModel(double[] score, double[] decision, double threshold) {
    this.score = score.clone();
    this.decision = decision.clone();
    this.threshold = threshold;
  }

  /** The fitted model that comes with the program. */
  static AnswerModel shipped() {
    Map<String, Map<String, Double>> weights = new LinkedHashMap<>();
    for (String[] cells : TsvFile.lines(AnswerModel.class, FILE)) {
      weights
          .computeIfAbsent(cells[0], _ -> new LinkedHashMap<>())
          .put(cells[1], Double.valueOf(cells[2]));
    }
    return new AnswerModel(
        inOrder(weights.get(SCORE), Features.NAMES),
        inOrder(weights.get(DECISION), Evidence.NAMES),
        weights.get(DECISION).get(THRESHOLD));
  }

  private static double[] inOrder(Map<String, Double> weights, List<String> names) {
    return names.stream().mapToDouble(name -> weights.getOrDefault(name, 0.0)).toArray();
  }

  /** How well a sentence answers; comparable within one question. */
  double score(Features features) {
    return product(score, features.signs());
  }

  /** How likely it is that a sentence answers, from 0 to 1. */
  double probability(double[] evidence) {
    return 1 / (1 + Math.exp(-product(decision, evidence)));
  }

  /** Whether an answer of that probability is to be given. */
  boolean suffices(double probability) {
    return probability >= threshold;
  }

  private static double product(double[] weights, double[] values) {
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * values[i];
    }
    return sum;
  }
}
