package rollenkompass.learned;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The features that several examples show; a feature of one alone teaches nothing of others. */
final class KnownFeatures {
  private static final int FEWEST = 2;

  private final Map<String, Integer> positions = new HashMap<>();
  private final List<String> names = new ArrayList<>();

  KnownFeatures(List<Example> examples) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (Example example : examples) {
      example.signals().features().stream()
          .distinct()
          .forEach(feature -> counts.merge(feature, 1, Integer::sum));
    }
    counts.forEach((feature, count) -> {
      if (count >= FEWEST) {
        positions.put(feature, names.size());
        names.add(feature);
      }
    });
  }

  int size() {
    return names.size();
  }

  String name(int position) {
    return names.get(position);
  }

  /** The positions of the features that {@code signals} show. */
  int[] of(Signals signals) {
    return signals.features().stream()
        .filter(positions::containsKey)
        .mapToInt(positions::get)
        .toArray();
  }
}
