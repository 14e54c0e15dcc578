package rollenkompass.retrieval;

import static java.util.Collections.disjoint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import rollenkompass.corpus.Corpus;
import rollenkompass.corpus.Passage;
import rollenkompass.corpus.PassageText;
import rollenkompass.corpus.Topic;
import rollenkompass.language.Language;
import rollenkompass.language.Spelling;
import rollenkompass.language.Tokenizer;
import rollenkompass.language.WordList;

/** Knows the things that passages are titled by, and so are told of. Thread-safe. */
public final class Titles {
  /** A word in more titles is a topic rather than a thing. */
  private static final int MOST = 2;

  private final Corpus corpus;
  private final Analysis analysis;
  private boolean isRead;
  private List<Title> titles = List.of();
  private Map<String, Set<Passage>> titled = Map.of();
  private Set<String> topics = Set.of();

  public Titles(Corpus corpus, Analysis analysis) {
    this.corpus = corpus;
    this.analysis = analysis;
  }

  /**
   * The passages whose titles say half of {@code things} or more and nothing else, the nearest
   * first.
   */
  public List<Passage> of(List<Term> things) {
    read();
    List<Term> named = things.stream().map(Term::proper).filter(this::isThing).toList();
    return 2 * named.size() < things.size()
        ? List.of()
        : titles.stream()
            .filter(title -> title.isSaidBy(named))
            .filter(title -> 2 * named.stream().filter(title::says).count() >= things.size())
            .sorted(Comparator.comparingInt(title -> -title.shared(named)))
            .map(Title::passage)
            .distinct()
            .toList();
  }

  /** Whether a title names it, be it beside other words, and few others do; a topic is none. */
  private boolean isThing(Term term) {
    if (!disjoint(term.variants().keySet(), topics)) {
      return false;
    }
    if (titles.stream().anyMatch(title -> title.isJust(term))) {
      return true;
    }
    long byWord = titled(term, variant -> !Analysis.isConcept(variant));
    long times = byWord > 0 ? byWord : titled(term, Analysis::isConcept);
    return times > 0 && times <= MOST;
  }

  /** How many passages have a title with any of those that a term may be called. */
  private long titled(Term term, Predicate<String> names) {
    return term.variants().keySet().stream()
        .filter(names)
        .flatMap(variant -> titled.getOrDefault(variant, Set.of()).stream())
        .distinct()
        .count();
  }

  /** Titles are asked for in a chat alone, and so read then. */
  private synchronized void read() {
    if (isRead) {
      return;
    }
    isRead = true;
    List<Title> all = new ArrayList<>();
    Map<String, Set<Passage>> words = new HashMap<>();
    for (Passage passage : corpus.passages()) {
      for (PassageText text : passage.texts()) {
        List<Set<String>> said = words(text);
        said.forEach(word ->
            word.forEach(it -> words.computeIfAbsent(it, _ -> new HashSet<>()).add(passage)));
        if (!said.isEmpty()) {
          all.add(new Title(passage, said));
        }
      }
    }
    titled = words;
    topics = topics();
    titles = all;
  }

  /** What the topics may be called. */
  private Set<String> topics() {
    Set<String> names = new HashSet<>();
    for (Topic topic : corpus.roles().topics()) {
      for (Language language : Language.values()) {
        analysis.terms(Tokenizer.tokens(topic.in(language).name())).stream()
            .filter(term -> term.isPhrase() || tells(language, term.surface()))
            .forEach(term -> names.addAll(term.proper().variants().keySet()));
      }
    }
    return names;
  }

  /** What each telling word of a title may be called. */
  private List<Set<String>> words(PassageText text) {
    return analysis.terms(Tokenizer.tokens(text.label())).stream()
        .filter(term -> term.isPhrase() || tells(text.language(), term.surface()))
        .map(term -> term.proper().variants().keySet())
        .toList();
  }

  private static boolean tells(Language language, String word) {
    String folded = Spelling.fold(language, word);
    return !WordList.function(language).contains(folded)
        && !WordList.stop(language).contains(folded);
  }

  private record Title(Passage passage, List<Set<String>> words) {
    boolean isJust(Term term) {
      return term.isPhrase()
          && words.size() == 1
          && words.getFirst().equals(term.variants().keySet());
    }

    boolean isSaidBy(List<Term> terms) {
      return words.stream().allMatch(word -> terms.stream().anyMatch(term -> isSaid(word, term)));
    }

    /** In how many ways of calling them they are the same. */
    int shared(List<Term> terms) {
      Set<String> named = new HashSet<>();
      terms.forEach(term -> named.addAll(term.variants().keySet()));
      return words.stream()
          .mapToInt(word -> (int) word.stream().filter(named::contains).count())
          .sum();
    }

    boolean says(Term term) {
      return words.stream().anyMatch(word -> isSaid(word, term));
    }

    /**
     * In the same word, or as the same fixed phrase: what a word may stand for is another thing.
     */
    private static boolean isSaid(Set<String> word, Term term) {
      return term.variants().keySet().stream()
          .filter(variant -> term.isPhrase() || !Analysis.isConcept(variant))
          .anyMatch(word::contains);
    }
  }
}
