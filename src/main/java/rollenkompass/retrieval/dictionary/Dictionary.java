package rollenkompass.retrieval.dictionary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import rollenkompass.language.Language;
import rollenkompass.retrieval.text.lexicon.Lexicon;
import rollenkompass.retrieval.text.lexicon.Translation;

/**
 * Translates with a dictionary. A translation is the surer the more entries give it, the earlier it
 * stands in them, and the earlier the word itself does; what stands below a headword counts less.
 */
final class Dictionary implements Lexicon {
  private static final double MINOR = 0.5;

  /**
   * Flattens how sure translations are, relative to the surest; fitted with the weights of the
   * signals.
   */
  private static final double FLATTENING = 0.8;

  private static final int MOST_TRANSLATIONS = 100;

  private final DictionaryIndex index;
  private final TermKeys keys;

  Dictionary(DictionaryIndex index, TermKeys keys) {
    this.index = index;
    this.keys = keys;
  }

  @Override
  public List<Translation> translations(Language from, String key) {
    Map<String, Double> sureness = new LinkedHashMap<>();
    for (Entry entry : index.entries(from, key)) {
      double known = sureness(entry.side(from), from, key);
      if (known > 0) {
        double weight = entry.minor() ? known * MINOR : known;
        entry.side(from.other()).forEach(group -> add(group, weight, sureness));
      }
    }
    return translations(sureness);
  }

  private double sureness(List<List<String>> groups, Language language, String key) {
    double most = 0;
    for (List<String> group : groups) {
      for (int i = 0; i < group.size(); i++) {
        if (keys.key(language, group.get(i)).equals(key)) {
          most = Math.max(most, 1.0 / (1 + i));
        }
      }
    }
    return most;
  }

  private static void add(List<String> group, double weight, Map<String, Double> sureness) {
    for (int i = 0; i < group.size(); i++) {
      sureness.merge(group.get(i), weight / (1 + i), Double::sum);
    }
  }

  private static List<Translation> translations(Map<String, Double> sureness) {
    double most = sureness.values().stream().mapToDouble(Double::doubleValue).max().orElse(1);
    List<Translation> translations = new ArrayList<>();
    sureness.forEach(
        (term, sure) -> translations.add(new Translation(term, Math.pow(sure / most, FLATTENING))));
    translations.sort(Comparator.comparingDouble(Translation::weight).reversed());
    return List.copyOf(translations.subList(0, Math.min(MOST_TRANSLATIONS, translations.size())));
  }
}
