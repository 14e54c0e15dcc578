package rollenkompass.learned;

import java.util.List;
import java.util.Map;

/**
 * How strongly each feature of a message speaks for each trait of a want.
 *
 * @param traits the names of the traits
 * @param features the weights of each feature
 * @param fit the worth of each measure of {@link Fit}
 */
@SuppressWarnings("ArrayRecordComponent") // read for every question, and shared with nobody else
record Weights(List<String> traits, Map<String, Row> features, double[] fit) {
  Weights {
    traits = List.copyOf(traits);
  }

  /** How strongly {@code names} together speak for each trait, in the order of the traits. */
  double[] sum(List<String> names) {
    double[] sum = new double[traits.size()];
    for (String name : names) {
      Row row = features.get(name);
      if (row != null) {
        double scale = Scale.of(name, names.size());
        for (int i = 0; i < row.traits().length; i++) {
          sum[row.traits()[i]] += scale * row.weights()[i];
        }
      }
    }
    return sum;
  }

  /**
   * The weights of one feature; traits that are not among them have none.
   *
   * @param traits positions in the list of traits
   */
  record Row(short[] traits, float[] weights) {}
}
