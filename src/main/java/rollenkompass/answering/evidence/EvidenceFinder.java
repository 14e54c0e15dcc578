package rollenkompass.answering.evidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import rollenkompass.corpus.Passage;
import rollenkompass.corpus.Roles;
import rollenkompass.retrieval.Analysis;
import rollenkompass.retrieval.Hit;
import rollenkompass.retrieval.Query;
import rollenkompass.retrieval.Retriever;
import rollenkompass.retrieval.Term;
import rollenkompass.understanding.Interpretation;

/**
 * Finds the passages that answer, and tells how well they do: by how many of the question's
 * informative words a passage covers, each weighed by what it tells in the corpus.
 */
public final class EvidenceFinder {
  private static final int CANDIDATES = 40;
  // Fitted on the question sets. A topic that the question names counts about as much as one
  // telling word.
  private static final double TOPIC_WORD = 0.35;
  private static final double TOPIC = 2.0;
  private static final double ENGINE = 0.13;
  private static final double NEAR = 0.9;

  private final Retriever retriever;
  private final Stances stances;
  private final NamedBeside namedBeside;
  private final OtherSides otherSides;

  /** An answer asks for the same evidence several times: what was found for it so far. */
  private final ScopedValue<Map<Search, Evidence>> found = ScopedValue.newInstance();

  public EvidenceFinder(Retriever retriever, Analysis analysis, Roles roles) {
    this.retriever = retriever;
    this.stances = new Stances(analysis);
    this.namedBeside = new NamedBeside(analysis);
    this.otherSides = new OtherSides(retriever, analysis, roles);
  }

  /** Gives an answer, for which nothing is searched twice; what was found is then forgotten. */
  public <T> T answering(Supplier<T> answer) {
    return ScopedValue.where(found, new HashMap<>()).call(answer::get);
  }

  /**
   * The evidence for what {@code question} asks.
   *
   * @param roles only passages of these roles; empty for all
   */
  public Evidence find(Interpretation question, Set<String> roles) {
    Search search = new Search(question, roles);
    return found.isBound() ? found.get().computeIfAbsent(search, this::evidence) : evidence(search);
  }

  private Evidence evidence(Search search) {
    Interpretation question = search.question();
    List<Term> terms = new ArrayList<>(question.focus());
    terms.addAll(question.topicTerms());
    List<WeighedTerm> focus = question.focus().stream().map(this::weighed).toList();
    List<WeighedTerm> topic = question.topicTerms().stream().map(this::weighed).toList();
    List<Found> ranked = new ArrayList<>();
    for (Hit hit : retriever.retrieve(new Query(terms, search.roles(), Set.of(), CANDIDATES))) {
      ranked.add(new Found(hit, scored(question, hit, focus, topic)));
    }
    if (ranked.isEmpty()) {
      return new Evidence(List.of(), Coverage.of(focus, null));
    }
    ranked.sort(
        Comparator.comparingDouble(Found::score)
            .reversed()
            .thenComparing(found -> found.hit().passage().id()));
    ranked.addFirst(ranked.remove(whatSaysMost(ranked, focus)));
    return new Evidence(
        ranked.stream().map(Found::scored).toList(), Coverage.of(focus, ranked.getFirst().hit()));
  }

  /** Of passages that are about as good, the place of the one that says most of what is asked. */
  private static int whatSaysMost(List<Found> ranked, List<WeighedTerm> focus) {
    int lead = 0;
    double near = NEAR * ranked.getFirst().score();
    double most = Coverage.of(focus, ranked.getFirst().hit()).said();
    for (int i = 1; i < ranked.size() && ranked.get(i).score() >= near; i++) {
      double its = Coverage.of(focus, ranked.get(i).hit()).said();
      if (its > most) {
        most = its;
        lead = i;
      }
    }
    return lead;
  }

  private static Evidence.Scored scored(
      Interpretation question, Hit hit, List<WeighedTerm> focus, List<WeighedTerm> topic) {
    double ofFocus = ENGINE * hit.score();
    for (int i = 0; i < focus.size(); i++) {
      ofFocus += hit.coverage().get(i) * focus.get(i).weight();
    }
    double ofTopic = 0;
    for (int i = 0; i < topic.size(); i++) {
      ofTopic += hit.coverage().get(focus.size() + i) * (topic.get(i).weight() * TOPIC_WORD);
    }
    Passage passage = hit.passage();
    boolean onTopic = passage.topic().filter(question.topics()::contains).isPresent();
    return new Evidence.Scored(passage, ofFocus + ofTopic + (onTopic ? TOPIC : 0), ofFocus);
  }

  /** Whether {@code passage} affirms or denies what is asked; wherever it negates, it says so. */
  public Stance stance(Interpretation question, Passage passage) {
    List<Term> asked = new ArrayList<>(question.focus());
    asked.addAll(question.topicTerms());
    return stances.of(passage.in(question.language()), asked);
  }

  /**
   * How much of what is asked, from 0 to 1, some passage covers; 1 where nothing special is asked.
   *
   * @param among the passages of {@code role} that count
   */
  public double share(Interpretation question, String role, Predicate<Passage> among) {
    List<WeighedTerm> focus = question.focus().stream().map(this::weighed).toList();
    Query query = new Query(question.focus(), Set.of(role), Set.of(), CANDIDATES).among(among);
    return focus.isEmpty()
        ? 1
        : retriever.retrieve(query).stream()
            .mapToDouble(hit -> Coverage.of(focus, hit).share())
            .max()
            .orElse(0);
  }

  /**
   * How much of what {@code terms} tell passages cover, each of them that covers any.
   *
   * @param among the passages that count
   */
  public Map<Passage, Double> covered(List<Term> terms, Predicate<Passage> among) {
    List<WeighedTerm> weighed = terms.stream().map(this::weighed).toList();
    Query query = new Query(terms, Set.of(), Set.of(), CANDIDATES).among(among);
    Map<Passage, Double> covered = new LinkedHashMap<>();
    for (Hit hit : terms.isEmpty() ? List.<Hit>of() : retriever.retrieve(query)) {
      covered.put(hit.passage(), Coverage.of(weighed, hit).covered());
    }
    return covered;
  }

  /** Whether {@code passage} says each of {@code terms} in the same or a synonymous word. */
  public boolean says(Passage passage, List<Term> terms) {
    Set<String> roles = passage.role().map(Set::of).orElse(Set.of());
    return retriever.retrieve(new Query(terms, roles, Set.of(), 1).among(passage::equals)).stream()
        .anyMatch(hit -> hit.coverage().stream().allMatch(part -> part >= Coverage.SAID));
  }

  /**
   * The best passages on {@code role} itself that say each of {@code terms}.
   *
   * @param among the passages that count
   */
  public List<Passage> ofItself(
      Interpretation question, String role, Predicate<Passage> among, List<Term> terms) {
    return terms.isEmpty()
        ? List.of()
        : find(question, Set.of(role)).passages().stream()
            .map(Evidence.Scored::passage)
            .filter(passage -> passage.isAbout(role) && among.test(passage))
            .filter(passage -> says(passage, terms))
            .toList();
  }

  /** Whether any of {@code passages} says any of {@code terms}, be it in a related word. */
  public boolean touches(List<Passage> passages, List<Term> terms) {
    return !terms.isEmpty()
        && !retriever
            .retrieve(new Query(terms, Set.of(), Set.of(), 1).among(passages::contains))
            .isEmpty();
  }

  /**
   * The passage whose list names all that is asked and the most beside it; empty where none does.
   *
   * @param passages those that count
   */
  public Optional<Passage> namingMore(Interpretation question, List<Passage> passages) {
    List<Term> things = question.focus().isEmpty() ? question.topicTerms() : question.focus();
    Map<Passage, Integer> named = new LinkedHashMap<>();
    for (Passage passage : things.isEmpty() ? List.<Passage>of() : passages) {
      named.put(passage, namedBeside.count(passage.in(question.language()), things));
    }
    return named.entrySet().stream()
        .filter(entry -> entry.getValue() > 0)
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey);
  }

  /** What is said of {@code role} where {@code passage} says something of another. */
  public Optional<Passage> otherSide(Passage passage, String role) {
    return otherSides.of(passage, role);
  }

  /** What is said of the role of {@code passage} on another topic that comes nearest to it. */
  public Optional<Passage> onTopic(Passage passage, String topic) {
    return otherSides.onTopic(passage, topic);
  }

  /** Whether the question names a thing that people ask of jobs and that no passage speaks of. */
  public boolean namesAbsentThing(Interpretation question) {
    return question.focus().stream().map(this::weighed).anyMatch(WeighedTerm::absent);
  }

  /** The words of the question that no passage knows, as they were written. */
  public List<String> unknown(Interpretation question) {
    return question.focus().stream()
        .map(this::weighed)
        .filter(WeighedTerm::isUnknown)
        .map(weighed -> weighed.term().surface())
        .distinct()
        .toList();
  }

  /** How much a word of a question tells in the corpus. */
  public double weight(Term term) {
    return retriever.weight(term);
  }

  /** Whether no passage has a word or its synonyms, whatever else it may point to. */
  public boolean isUnknown(Term term) {
    return !retriever.knows(term.proper());
  }

  private WeighedTerm weighed(Term term) {
    return WeighedTerm.of(term, retriever);
  }

  /** What is looked for, in the passages of which roles. */
  private record Search(Interpretation question, Set<String> roles) {
    /** A question is long, and an answer looks for few of them. */
    @Override
    public int hashCode() {
      return roles.hashCode();
    }
  }

  /** A passage that was found. */
  private record Found(Hit hit, Evidence.Scored scored) {
    double score() {
      return scored.score();
    }
  }
}
