package rollenkompass.answering.extractive.passage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import rollenkompass.answering.extractive.words.Word;
import rollenkompass.corpus.Corpus;
import rollenkompass.corpus.Passage;
import rollenkompass.language.Language;
import rollenkompass.language.Spelling;

/** In which passages of a corpus each form of a word stands. Thread-safe once made. */
public final class CorpusForms {
  /** Of a larger corpus so many passages, evenly chosen, stand for all. */
  private static final int MOST_COUNTED = 20_000;

  private static final int SHORTEST = 4;
  private static final int SHORTEST_PART = 2;
  // How much of two words must be the same for them to be of one family; fitted by hand on the
  // office documents for fitting.
  private static final double SAME_FAMILY = 0.62;

  private static final int SHORTEST_CORRECTED = 6;
  private static final int LONG = 10;

  private final Map<Language, Map<String, Postings>> postings = new EnumMap<>(Language.class);
  private final Map<Language, NavigableMap<String, String>> byStart = new EnumMap<>(Language.class);
  private final Map<Language, NavigableMap<String, String>> byEnd = new EnumMap<>(Language.class);
  private final List<Passage> passages;

  private CorpusForms(List<Passage> passages) {
    this.passages = passages;
    for (Language language : Language.values()) {
      postings.put(language, new HashMap<>());
      byStart.put(language, new TreeMap<>());
      byEnd.put(language, new TreeMap<>());
    }
  }

  /** The forms of the words that {@code reader} finds in a corpus. */
  public static CorpusForms of(Corpus corpus, PassageReader reader) {
    CorpusForms forms = new CorpusForms(sample(corpus));
    for (int i = 0; i < forms.passages.size(); i++) {
      Passage passage = forms.passages.get(i);
      forms.add(i, passage.source().language(), reader.words(passage));
    }
    forms.postings.forEach((language, all) -> all.keySet().forEach(f -> forms.index(language, f)));
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

  private void add(int passage, Language language, List<Word> words) {
    Map<String, Postings> own = postings.get(language);
    for (Word word : words) {
      word.forms().forEach(form -> own.computeIfAbsent(form, _ -> new Postings()).add(passage));
    }
  }

  private void index(Language language, String form) {
    if (!form.startsWith(Word.PART) && form.length() >= SHORTEST) {
      byStart.get(language).put(form, form);
      byEnd.get(language).put(reversed(form), form);
    }
  }

  /** The stem that a folded word which no passage has is most likely a typo of. */
  public Optional<String> near(Language language, String word) {
    if (word.length() < SHORTEST_CORRECTED || Character.isDigit(word.charAt(0))) {
      return Optional.empty();
    }
    int limit = word.length() < LONG ? 1 : 2;
    long letters = Spelling.letters(word);
    String best = null;
    int least = limit + 1;
    String start = word.substring(0, 1);
    for (String stem : startingWith(byStart.get(language), start)) {
      if (Spelling.mayBeNear(letters, Spelling.letters(stem), limit + 1)) {
        int distance = Spelling.distance(word, stem, limit);
        if (distance < least
            || (best != null
                && distance == least
                && having(language, stem) > having(language, best))) {
          best = stem;
          least = distance;
        }
      }
    }
    return Optional.ofNullable(best);
  }

  private static String reversed(String form) {
    return new StringBuilder(form).reverse().toString();
  }

  /** How many passages were counted. */
  public int passages() {
    return passages.size();
  }

  /** In how many passages a form stands. */
  public int having(Language language, String form) {
    Postings own = postings.get(language).get(form);
    return own == null ? 0 : own.size();
  }

  /** The passages {@code among} all that have most of the words by their weight; best first. */
  public List<Passage> best(List<QuestionTerm> terms, int limit, Predicate<Passage> among) {
    double[] scores = new double[passages.size()];
    int[] seen = new int[passages.size()];
    for (int term = 0; term < terms.size(); term++) {
      List<QuestionTerm.Form> forms = new ArrayList<>(terms.get(term).forms());
      forms.addAll(terms.get(term).near());
      for (QuestionTerm.Form form : forms) {
        Postings having = postings.get(form.language()).get(form.form());
        for (int i = 0; i < having.size(); i++) {
          int passage = having.get(i);
          if (seen[passage] <= term) {
            seen[passage] = term + 1;
            scores[passage] += terms.get(term).weight() * form.strength();
          }
        }
      }
    }
    return IntStream.range(0, scores.length)
        .filter(passage -> scores[passage] > 0 && among.test(passages.get(passage)))
        .boxed()
        .sorted(Comparator.comparingDouble((Integer passage) -> -scores[passage]))
        .limit(limit)
        .map(passages::get)
        .toList();
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
      startingWith(byEnd.get(language), reversed(stem)).stream()
          .filter(other -> other.length() - stem.length() >= SHORTEST_PART)
          .forEach(compounds::add);
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
