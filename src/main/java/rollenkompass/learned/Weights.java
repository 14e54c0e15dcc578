package rollenkompass.learned;

import java.util.List;

/**
 * What each feature of a message and each measure of the fit is worth.
 *
 * @param traits the names of the traits of wants
 * @param features how strongly each feature speaks for each trait
 * @param fit the worth of each measure of {@link Fit}
 */
@SuppressWarnings("ArrayRecordComponent") // read for every question, and shared with nobody else
record Weights(List<String> traits, FeatureTable features, double[] fit) {
  Weights {
    traits = List.copyOf(traits);
  }

  /** How strongly {@code names} together speak for each trait, in the order of the traits. */
  double[] sum(List<String> names) {
    double[] sum = new double[traits.size()];
    for (String name : names) {
      features.add(name, Scale.of(name, names.size()), sum);
    }
    return sum;
  }
}
