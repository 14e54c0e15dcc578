package rollenkompass.retrieval.text.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a word or phrase may be called in the other language.
 *
 * @param phrase in that language, as people write it
 * @param weight how usual a translation it is, above 0 to 1
 */
public record Translation(String phrase, double weight) {
  public Translation {
    if (!(weight > 0 && weight <= 1)) {
      throw new IllegalArgumentException("weight must be above 0 and at most 1: " + weight);
    }
  }

  /** Those of both lists, the best first; what stands in both has the higher weight. */
  static List<Translation> merged(List<Translation> some, List<Translation> others) {
    if (some.isEmpty() || others.isEmpty()) {
      return some.isEmpty() ? others : some;
    }
    Map<String, Double> weights = new LinkedHashMap<>();
    some.forEach(t -> weights.merge(t.phrase(), t.weight(), Math::max));
    others.forEach(t -> weights.merge(t.phrase(), t.weight(), Math::max));
    List<Translation> all = new ArrayList<>();
    weights.forEach((phrase, weight) -> all.add(new Translation(phrase, weight)));
    all.sort(Comparator.comparingDouble(Translation::weight).reversed());
    return all;
  }
}
