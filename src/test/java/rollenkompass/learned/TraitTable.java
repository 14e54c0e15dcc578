package rollenkompass.learned;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The traits of all wants by position, for each set of roles that a message may be about. */
final class TraitTable {
  private final Map<String, Integer> positions = new LinkedHashMap<>();
  private final Map<List<String>, int[][]> traits = new HashMap<>();
  private final Map<List<String>, double[][]> shares = new HashMap<>();

  TraitTable(List<Want> wants, Map<String, Statement> statements, List<Example> examples) {
    for (Example example : examples) {
      List<String> roles = example.signals().roles();
      if (!traits.containsKey(roles)) {
        add(roles, wants.stream().map(want -> Traits.of(want, statements, roles)).toList());
      }
    }
  }

  private void add(List<String> roles, List<Map<String, Double>> ofWants) {
    traits.put(
        roles,
        ofWants.stream()
            .map(of -> of.keySet().stream().mapToInt(this::position).toArray())
            .toArray(int[][]::new));
    shares.put(
        roles,
        ofWants.stream()
            .map(of -> of.values().stream().mapToDouble(Double::doubleValue).toArray())
            .toArray(double[][]::new));
  }

  private int position(String trait) {
    return positions.computeIfAbsent(trait, _ -> positions.size());
  }

  List<String> names() {
    return List.copyOf(positions.keySet());
  }

  /** The positions of each want's traits. */
  int[][] traits(Example example) {
    return traits.get(example.signals().roles());
  }

  /** How much each want has of its traits, in the order of {@link #traits}. */
  double[][] shares(Example example) {
    return shares.get(example.signals().roles());
  }
}
