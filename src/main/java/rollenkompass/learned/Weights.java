package rollenkompass.learned;

import java.util.List;
import java.util.Optional;

/**
 * What each feature of a message and each measure of the fit is worth.
 *
 * @param traits the names of the traits of wants
 * @param features how strongly each feature speaks for each trait
 * @param layer how strongly features together speak for each trait; may be missing
 * @param fit the worth of each measure of {@link Fit}
 */
@SuppressWarnings("ArrayRecordComponent") // read for every question, and shared with nobody else
record Weights(
    List<String> traits, FeatureTable features, Optional<HiddenLayer> layer, double[] fit) {
  // On questions that nothing is learned from, 0.3 to 0.5 are equally good.
  private static final double OF_LAYER = 0.4;

  Weights {
    traits = List.copyOf(traits);
  }

  /**
   * How strongly what is shown speaks for each trait, in the order of the traits: the weighted mean
   * of what features say each alone and all together, which makes likelihoods their geometric mean.
   */
  double[] sum(Shown shown) {
    double[] alone = new double[traits.size()];
    features.add(shown, alone);
    return layer.map(units -> mean(alone, units.sum(shown))).orElse(alone);
  }

  /** The weighted mean of what features say each alone and all together. */
  static double[] mean(double[] alone, double[] together) {
    double[] mean = new double[alone.length];
    for (int i = 0; i < mean.length; i++) {
      mean[i] = (1 - OF_LAYER) * alone[i] + OF_LAYER * together[i];
    }
    return mean;
  }
}
