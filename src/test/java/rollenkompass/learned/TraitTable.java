package rollenkompass.learned;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The traits of all wants by position, for each set of roles that a message may be about. */
final class TraitTable {
  private final Map<String, Integer> positions = new LinkedHashMap<>();
  private final Map<List<String>, WantTraits> traits = new HashMap<>();
  private final Continuity continuity;

  TraitTable(List<Want> wants, Map<String, Statement> statements, List<Example> examples) {
    this.continuity = new Continuity(wants, statements, this::position);
    for (Example example : examples) {
      traits.computeIfAbsent(
          example.signals().roles(),
          roles -> WantTraits.of(wants, statements, roles, this::position));
    }
  }

  private int position(String trait) {
    return positions.computeIfAbsent(trait, _ -> positions.size());
  }

  /** How the wants go on from what was told. */
  Continuity continuity() {
    return continuity;
  }

  List<String> names() {
    return List.copyOf(positions.keySet());
  }

  /** The traits of each want for the message of {@code example}. */
  WantTraits of(Example example) {
    return traits.get(example.signals().roles());
  }
}
