package rollenkompass.answering.extractive;

/** Decides whether the best sentence answers at all. */
final class AnswerDecision {
  private AnswerDecision() {}

  /** How likely it is that the best of the sentences answers, from 0 to 1. */
  static double probability(Features best, double unknown, double lead) {
    double z =
        -3.5
            + 6.0 * best.covered()
            - 3.0 * unknown
            - 3.0 * best.heaviest()
            + 0.5 * best.typed()
            - 0.8 * best.untyped()
            + 0.5 * lead
            + 0.2 * Math.min(3, best.words());
    return 1 / (1 + Math.exp(-z));
  }
}
