package rollenkompass.learned;

import java.util.Arrays;

/**
 * How wants fit what search and rules made of one message, apart from the message's words.
 * Immutable.
 */
final class Fit {
  static final int SIZE = 7;

  private final String outcome;
  private final StatementSet cited;
  private final double[] evidence;

  /** The fit with a message of which {@code signals} tell. */
  Fit(Signals signals, Numbers numbers) {
    this.outcome = signals.composed().outcome().code();
    this.cited = numbers.set(signals.composed().statements());
    this.evidence = numbers.values(signals.evidence());
  }

  /** The measures of the fit; what each is worth is learned. */
  double[] of(NumberedWant want) {
    double[] fit = new double[SIZE];
    put(want, fit);
    return fit;
  }

  /** Puts the measures of the fit in the place of those in {@code fit}. */
  void put(NumberedWant want, double[] fit) {
    Arrays.fill(fit, 0);
    int required = want.about().length;
    fit[0] = want.outcome().equals(outcome) ? 1 : 0;
    if (required == 0) {
      return;
    }
    double least = 1;
    double sum = 0;
    int common = 0;
    for (int statement : want.about()) {
      least = Math.min(least, evidence[statement]);
      sum += evidence[statement];
      common += cited.contains(statement) ? 1 : 0;
    }
    fit[1] = sum / required;
    fit[2] = least;
    fit[3] = least >= 1 ? 1 : 0;
    fit[4] = common == 0 ? 0 : common / (double) (required + cited.size() - common);
    fit[5] = common / (double) required;
    fit[6] = common == required && common == cited.size() ? 1 : 0;
  }
}
