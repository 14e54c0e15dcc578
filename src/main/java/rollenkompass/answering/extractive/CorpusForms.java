package rollenkompass.answering.extractive;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import rollenkompass.corpus.Corpus;
import rollenkompass.corpus.Passage;
import rollenkompass.language.Language;

/** In how many passages of a corpus each form of a word stands. Thread-safe once made. */
final class CorpusForms {
  /** Of a larger corpus so many passages, evenly chosen, stand for all. */
  private static final int MOST_COUNTED = 20_000;

  private static final int SHORTEST = 4;
  // How much of two words must be the same for them to be of one family; fitted by hand on the
  // office documents for fitting.
  private static final double SAME_FAMILY = 0.62;

  private final Map<Language, Map<String, Integer>> counts = new EnumMap<>(Language.class);
  private final Map<Language, NavigableMap<String, String>> byStart = new EnumMap<>(Language.class);
  private final Map<Language, NavigableMap<String, String>> byEnd = new EnumMap<>(Language.class);
  private int passages;

  private CorpusForms() {
    for (Language language : Language.values()) {
      counts.put(language, new HashMap<>());
      byStart.put(language, new TreeMap<>());
      byEnd.put(language, new TreeMap<>());
    }
  }

  /** The forms of the words that {@code reader} finds in a corpus. */
  static CorpusForms of(Corpus corpus, PassageReader reader) {
    CorpusForms forms = new CorpusForms();
    for (Passage passage : sample(corpus)) {
      forms.count(passage.source().language(), reader.words(passage));
    }
    forms.counts.forEach((language, all) -> all.keySet().forEach(f -> forms.index(language, f)));
    return forms;
  }

  /** So many passages as are counted. */
  static List<Passage> sample(Corpus corpus) {
    List<Passage> sample = new ArrayList<>();
    int step = 1 + corpus.passages().size() / MOST_COUNTED;
    for (int i = 0; i < corpus.passages().size(); i += step) {
      sample.add(corpus.passages().get(i));
    }
    return sample;
  }

  private void count(Language language, List<Word> words) {
    passages++;
    Set<String> forms = new HashSet<>();
    words.forEach(word -> forms.addAll(word.forms()));
    forms.forEach(form -> counts.get(language).merge(form, 1, Integer::sum));
  }

  private void index(Language language, String form) {
    if (!form.startsWith(Word.PART) && form.length() >= SHORTEST) {
      byStart.get(language).put(form, form);
      byEnd.get(language).put(reversed(form), form);
    }
  }

  private static String reversed(String form) {
    return new StringBuilder(form).reverse().toString();
  }

  /** How many passages were counted. */
  int passages() {
    return passages;
  }

  /** In how many passages a form stands. */
  int having(Language language, String form) {
    return counts.get(language).getOrDefault(form, 0);
  }

  /** The stems of words that share most of their beginning with a stem, itself left out. */
  List<String> family(Language language, String stem) {
    List<String> family = new ArrayList<>();
    if (stem.length() >= SHORTEST && !Character.isDigit(stem.charAt(0))) {
      for (String other : startingWith(byStart.get(language), stem.substring(0, SHORTEST))) {
        int longer = Math.max(stem.length(), other.length());
        if (!other.equals(stem) && common(stem, other) >= SAME_FAMILY * longer) {
          family.add(other);
        }
      }
    }
    return family;
  }

  /** The stems of German words that begin or end with a stem, itself left out. */
  Set<String> compounds(Language language, String stem) {
    Set<String> compounds = new HashSet<>();
    if (language == Language.DE && stem.length() >= SHORTEST) {
      compounds.addAll(startingWith(byStart.get(language), stem));
      compounds.addAll(startingWith(byEnd.get(language), reversed(stem)));
      compounds.remove(stem);
    }
    return compounds;
  }

  private static List<String> startingWith(NavigableMap<String, String> sorted, String start) {
    return List.copyOf(sorted.subMap(start, true, start + Character.MAX_VALUE, false).values());
  }

  private static int common(String some, String other) {
    int common = 0;
    while (common < Math.min(some.length(), other.length())
        && some.charAt(common) == other.charAt(common)) {
      common++;
    }
    return common;
  }
}
