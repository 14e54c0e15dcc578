package rollenkompass.answering.extractive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import rollenkompass.corpus.Corpus;
import rollenkompass.corpus.Document;
import rollenkompass.corpus.Passage;
import rollenkompass.corpus.PassageText;
import rollenkompass.language.Spelling;

/** In how many passages of a corpus each word stands. Thread-safe. */
final class CorpusWords {
  /** Of a larger corpus so many passages, evenly chosen, stand for all. */
  private static final int MOST_COUNTED = 20_000;

  private static final int PREFIX = 4;
  private static final int MOST_REMEMBERED = 20_000;
  // A word that matches less well does not count as the same; see QuestionTerm.
  private static final double SAME = 0.6;
  private static final int SHORTEST_CORRECTED = 6;
  private static final int LONG = 10;

  private final Lexicon lexicon;
  private final Map<Word, Integer> counts = new HashMap<>();
  private final Map<String, List<Word>> byStart = new HashMap<>();
  private final Map<String, List<Word>> byEnd = new HashMap<>();
  private final Map<String, List<Word>> byKey = new HashMap<>();
  private final Map<Integer, List<Word>> byConcept = new HashMap<>();
  private final Map<QuestionTerm, Integer> known = new ConcurrentHashMap<>();
  private final int passages;

  CorpusWords(Corpus corpus, Lexicon lexicon) {
    this.lexicon = lexicon;
    Map<String, String> titles = new HashMap<>();
    for (Document document : corpus.documents()) {
      titles.put(document.name(), document.title());
    }
    int step = 1 + corpus.passages().size() / MOST_COUNTED;
    int counted = 0;
    for (int i = 0; i < corpus.passages().size(); i += step) {
      counted++;
      count(corpus.passages().get(i), titles);
    }
    this.passages = counted;
    counts.keySet().forEach(this::index);
  }

  private void count(Passage passage, Map<String, String> titles) {
    PassageText text = passage.source();
    String all =
        titles.getOrDefault(text.document(), "")
            + ". "
            + text.heading()
            + ". "
            + text.label()
            + ". "
            + text.text();
    for (Word word : new HashSet<>(lexicon.words(text.language(), all))) {
      counts.merge(word, 1, Integer::sum);
    }
  }

  private void index(Word word) {
    byKey.computeIfAbsent(word.key(), _ -> new ArrayList<>()).add(word);
    word.concepts().forEach(c -> byConcept.computeIfAbsent(c, _ -> new ArrayList<>()).add(word));
    if (word.folded().length() >= PREFIX) {
      byStart.computeIfAbsent(start(word.folded()), _ -> new ArrayList<>()).add(word);
      byEnd.computeIfAbsent(end(word.folded()), _ -> new ArrayList<>()).add(word);
    }
  }

  private static String start(String folded) {
    return folded.substring(0, PREFIX);
  }

  private static String end(String folded) {
    return folded.substring(folded.length() - PREFIX);
  }

  /** How much it tells that a passage has the term: the inverse document frequency of BM25. */
  double rarity(QuestionTerm term) {
    int having = Math.min(passages, having(term));
    return Math.log(1 + (passages - having + 0.5) / (having + 0.5));
  }

  /** In how many passages the term stands in some form, at most. */
  int having(QuestionTerm term) {
    Integer having = known.get(term);
    if (having == null) {
      having = candidates(term).stream().mapToInt(counts::get).sum();
      if (known.size() >= MOST_REMEMBERED) {
        known.clear();
      }
      known.put(term, having);
    }
    return having;
  }

  private Set<Word> candidates(QuestionTerm term) {
    Set<Word> candidates = new HashSet<>();
    term.keys().forEach(key -> candidates.addAll(byKey.getOrDefault(key, List.of())));
    term.concepts().forEach(c -> candidates.addAll(byConcept.getOrDefault(c, List.of())));
    if (term.folded().length() >= PREFIX) {
      candidates.addAll(byStart.getOrDefault(start(term.folded()), List.of()));
      candidates.addAll(byEnd.getOrDefault(end(term.folded()), List.of()));
    }
    candidates.removeIf(word -> term.match(word) < SAME);
    return candidates;
  }

  /** The word of the corpus that a word which no passage has is most likely a typo of. */
  Optional<Word> meant(QuestionTerm term) {
    int limit = term.folded().length() < LONG ? 1 : 2;
    if (term.folded().length() < SHORTEST_CORRECTED
        || lexicon.isWord(term.language(), term.folded())) {
      return Optional.empty();
    }
    long letters = Spelling.letters(term.folded());
    Word best = null;
    int least = limit + 1;
    for (Word word : counts.keySet()) {
      if (word.folded().charAt(0) == term.folded().charAt(0)
          && Spelling.mayBeNear(letters, Spelling.letters(word.folded()), limit)) {
        int distance = Spelling.distance(term.folded(), word.folded(), limit);
        if (distance < least
            || (best != null && distance == least && counts.get(word) > counts.get(best))) {
          best = word;
          least = distance;
        }
      }
    }
    return Optional.ofNullable(best);
  }
}
