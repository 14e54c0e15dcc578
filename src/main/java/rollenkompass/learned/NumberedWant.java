package rollenkompass.learned;

import java.util.List;

/**
 * A want in numbers, as it is compared with every message.
 *
 * @param outcome the code of {@link Want#outcome}
 * @param answers whether it wants an answer from the sources
 * @param required the statements that a right answer cites
 * @param about the numbers of the statements it is about
 * @param reply the statements of {@link Want#cited}
 * @param welcomes which statements the questions with this want welcome
 */
@SuppressWarnings("ArrayRecordComponent") // read for every question, and shared with nobody else
record NumberedWant(
    String outcome,
    boolean answers,
    StatementSet required,
    int[] about,
    StatementSet reply,
    List<Welcome> welcomes) {
  // Three of four citations must be to the point: the measure of the evaluation.
  private static final double PRECISION = 0.75;

  /** {@code want} with the numbers that {@code numbers} give. */
  static NumberedWant of(Want want, Numbers numbers) {
    return new NumberedWant(
        want.outcome(),
        want.answers(),
        numbers.set(want.required()),
        numbers.of(want.about()),
        numbers.set(want.cited()),
        want.welcomes().stream()
            .map(welcome -> new Welcome(numbers.set(welcome.statements()), welcome.questions()))
            .toList());
  }

  /**
   * The share of the questions with this want to which a reply would be right.
   *
   * @param cited the statements that the reply cites
   */
  double right(String replied, StatementSet cited) {
    if (!replied.equals(outcome)) {
      return 0;
    }
    if (!answers) {
      return 1;
    }
    if (cited.isEmpty() || !cited.containsAll(required)) {
      return 0;
    }
    int all = 0;
    int right = 0;
    for (Welcome welcome : welcomes) {
      all += welcome.questions();
      boolean toThePoint = cited.common(welcome.statements()) >= PRECISION * cited.size();
      right += toThePoint ? welcome.questions() : 0;
    }
    return all == 0 ? 0 : right / (double) all;
  }

  /** The statements that {@code questions} questions welcome. */
  record Welcome(StatementSet statements, int questions) {}
}
