package rollenkompass.learned;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/**
 * The traits of all wants, where the message is about certain roles.
 *
 * @param traits the positions of each want's traits
 * @param shares how much each want has of them, in the same order
 */
@SuppressWarnings("ArrayRecordComponent") // read for every question, and shared with nobody else
record WantTraits(int[][] traits, double[][] shares) {
  /**
   * The traits of {@code wants}.
   *
   * @param position of a trait by its name; traits with a negative one are left out
   */
  static WantTraits of(
      List<Want> wants,
      Map<String, Statement> statements,
      List<String> roles,
      ToIntFunction<String> position) {
    int[][] traits = new int[wants.size()][];
    double[][] shares = new double[wants.size()][];
    for (int i = 0; i < traits.length; i++) {
      List<Integer> positions = new ArrayList<>();
      List<Double> parts = new ArrayList<>();
      Traits.of(wants.get(i), statements, roles)
          .forEach((name, share) -> {
            int at = position.applyAsInt(name);
            if (at >= 0) {
              positions.add(at);
              parts.add(share);
            }
          });
      traits[i] = positions.stream().mapToInt(Integer::intValue).toArray();
      shares[i] = parts.stream().mapToDouble(Double::doubleValue).toArray();
    }
    return new WantTraits(traits, shares);
  }
}
