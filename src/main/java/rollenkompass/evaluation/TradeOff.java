package rollenkompass.evaluation;

import java.util.List;
import java.util.Locale;

/**
 * How many questions over documents are answered rightly and wrongly, by how sure an answer must be
 * to be given.
 *
 * @param trials one for each question
 */
public record TradeOff(List<Trial> trials) {
  private static final double STEP = 0.1;
  private static final int STEPS = 9;

  public TradeOff {
    trials = List.copyOf(trials);
  }

  /** A line for each threshold; empty where there was no question. */
  String text() {
    if (trials.isEmpty()) {
      return "";
    }
    StringBuilder text = new StringBuilder();
    text.append(
        String.format(
            "%-9s %14s %14s %22s%n", "threshold", "right", "wrong", "unanswerable answered"));
    long answerable = trials.stream().filter(Trial::answerable).count();
    for (int i = 1; i <= STEPS; i++) {
      double threshold = i * STEP;
      List<Trial> given = trials.stream().filter(t -> t.probability() >= threshold).toList();
      long right = given.stream().filter(t -> t.answerable() && t.right()).count();
      long wrong = given.stream().filter(t -> t.answerable() && !t.right()).count();
      long invented = given.stream().filter(t -> !t.answerable()).count();
      text.append(
          String.format(
              Locale.ROOT,
              "%-9.1f %14s %14s %22s%n",
              threshold,
              right + "/" + answerable,
              wrong + "/" + answerable,
              invented + "/" + (trials.size() - answerable)));
    }
    return text.toString();
  }

  /**
   * The best answer to a question, given or not.
   *
   * @param answerable whether some document answers
   * @param right whether this answer has the expected words
   * @param probability how sure the program is of it, from 0 to 1
   */
  public record Trial(boolean answerable, boolean right, double probability) {}
}
