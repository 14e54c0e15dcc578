package rollenkompass.learned;

import java.util.Set;

/** How a want fits what search and rules made of the message, apart from the message's words. */
final class Fit {
  static final int SIZE = 7;

  private Fit() {}

  /** The measures of the fit; what each is worth is learned. */
  static double[] of(Want want, Signals signals) {
    double[] fit = new double[SIZE];
    Set<String> required = want.about();
    Set<String> cited = signals.composed().statements();
    fit[0] = want.outcome().equals(signals.composed().outcome()) ? 1 : 0;
    if (required.isEmpty()) {
      return fit;
    }
    double least = 1;
    double sum = 0;
    long common = 0;
    for (String name : required) {
      double evidence = signals.evidence().getOrDefault(name, 0.0);
      least = Math.min(least, evidence);
      sum += evidence;
      common += cited.contains(name) ? 1 : 0;
    }
    fit[1] = sum / required.size();
    fit[2] = least;
    fit[3] = least >= 1 ? 1 : 0;
    fit[4] = common == 0 ? 0 : common / (double) (required.size() + cited.size() - common);
    fit[5] = common / (double) required.size();
    fit[6] = common == required.size() && common == cited.size() ? 1 : 0;
    return fit;
  }
}
