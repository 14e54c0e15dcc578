package rollenkompass.answering;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;
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
final class EvidenceFinder {
  private static final int CANDIDATES = 40;
  // Fitted on the question sets. A word that no passage knows may be chatter as well as the very
  // thing that is asked for, so it counts less than its rarity says, unless it is known to be a
  // thing. A topic that the question names counts about as much as one telling word.
  private static final double UNKNOWN_WORD = 0.6;
  private static final double ABSENT_THING = 2;
  private static final double TOPIC_WORD = 0.35;
  private static final double TOPIC = 2.0;
  private static final double ENGINE = 0.13;

  private static final double NEAR = 0.9;
  private static final double COVERED = 0.5;
  private static final double SAID = 0.9;

  private final Retriever retriever;
  private final Stances stances;
  private final OtherSides otherSides;

  EvidenceFinder(Retriever retriever, Analysis analysis, Roles roles) {
    this.retriever = retriever;
    this.stances = new Stances(analysis);
    this.otherSides = new OtherSides(retriever, analysis, roles);
  }

  /**
   * The evidence for what {@code question} asks.
   *
   * @param roles only passages of these roles; empty for all
   * @param topics only passages of these topics; empty for all
   */
  Evidence find(Interpretation question, Set<String> roles, Set<String> topics) {
    List<Term> terms = new ArrayList<>(question.focus());
    terms.addAll(question.topicTerms());
    List<Hit> hits = retriever.retrieve(new Query(terms, roles, topics, CANDIDATES));
    double[] weights = new double[terms.size()];
    for (int i = 0; i < weights.length; i++) {
      boolean isFocus = i < question.focus().size();
      weights[i] = weight(terms.get(i)) * (isFocus ? 1 : TOPIC_WORD);
    }
    Map<Evidence.Scored, Hit> scored = new HashMap<>();
    hits.forEach(hit -> scored.put(scored(question, hit, weights), hit));
    List<Evidence.Scored> ranked =
        scored.keySet().stream()
            .sorted(
                Comparator.comparingDouble(Evidence.Scored::score)
                    .reversed()
                    .thenComparing(s -> s.passage().id()))
            .toList();
    if (ranked.isEmpty()) {
      return new Evidence(ranked, coverage(question, weights, null));
    }
    List<Evidence.Scored> led =
        ledByWhatSaysMost(ranked, s -> coverage(question, weights, scored.get(s)).said());
    return new Evidence(led, coverage(question, weights, scored.get(led.getFirst())));
  }

  /** Of passages that are about as good, the one goes first that says most of what is asked. */
  private static List<Evidence.Scored> ledByWhatSaysMost(
      List<Evidence.Scored> ranked, ToDoubleFunction<Evidence.Scored> said) {
    double near = NEAR * ranked.getFirst().score();
    Evidence.Scored lead = ranked.getFirst();
    double most = said.applyAsDouble(lead);
    for (Evidence.Scored other : ranked.subList(1, ranked.size())) {
      if (other.score() < near) {
        break;
      }
      double its = said.applyAsDouble(other);
      if (its > most) {
        most = its;
        lead = other;
      }
    }
    List<Evidence.Scored> led = new ArrayList<>(ranked);
    led.remove(lead);
    led.addFirst(lead);
    return led;
  }

  private Evidence.Scored scored(Interpretation question, Hit hit, double[] weights) {
    double focus = ENGINE * hit.score();
    double topic = 0;
    for (int i = 0; i < weights.length; i++) {
      double part = hit.coverage().get(i) * weights[i];
      if (i < question.focus().size()) {
        focus += part;
      } else {
        topic += part;
      }
    }
    Passage passage = hit.passage();
    boolean onTopic = passage.topic().filter(question.topics()::contains).isPresent();
    return new Evidence.Scored(passage, focus + topic + (onTopic ? TOPIC : 0), focus);
  }

  /** Whether {@code passage} affirms or denies what is asked; wherever it negates, it says so. */
  Stance stance(Interpretation question, Passage passage) {
    List<Term> asked = new ArrayList<>(question.focus());
    asked.addAll(question.topicTerms());
    return stances.of(passage.in(question.language()), asked);
  }

  /** What is said of {@code role} where {@code passage} says something of another. */
  Optional<Passage> otherSide(Passage passage, String role) {
    return otherSides.of(passage, role);
  }

  /** What {@code hit} covers of the question's focus; null stands for no passage at all. */
  private Coverage coverage(Interpretation question, double[] weights, Hit hit) {
    double covered = 0;
    double said = 0;
    double elsewhere = 0;
    double unknown = 0;
    int words = 0;
    boolean sure = false;
    boolean absent = false;
    for (int i = 0; i < question.focus().size(); i++) {
      Term term = question.focus().get(i);
      boolean absentThing = isAbsent(term);
      if (absentThing || !retriever.knows(term)) {
        unknown += weights[i];
        absent |= absentThing;
      } else {
        double part = hit == null ? 0 : hit.coverage().get(i);
        said += hit != null && hit.coverage().get(i) >= SAID ? weights[i] : 0;
        words += part > COVERED ? 1 : 0;
        sure |= part > COVERED && (Analysis.namesConcept(term) || !term.hasConcept());
        covered += part * weights[i];
        elsewhere += (1 - part) * weights[i];
      }
    }
    return new Coverage(covered, said, elsewhere, unknown, words, sure, absent);
  }

  private double weight(Term term) {
    if (isAbsent(term)) {
      return ABSENT_THING * retriever.weight(term.proper());
    }
    double weight = retriever.weight(term);
    return retriever.knows(term) ? weight : weight * UNKNOWN_WORD;
  }

  /** Whether a term names a thing that no passage speaks of, whatever else it may point to. */
  private boolean isAbsent(Term term) {
    return Analysis.namesConcept(term) && !retriever.knows(term.proper());
  }

  /** Whether the question names a thing that people ask of jobs and that no passage speaks of. */
  boolean namesAbsentThing(Interpretation question) {
    return question.focus().stream().anyMatch(this::isAbsent);
  }

  /** The words of the question that no passage knows, as they were written. */
  List<String> unknown(Interpretation question) {
    return question.focus().stream()
        .filter(term -> isAbsent(term) || !retriever.knows(term))
        .map(Term::surface)
        .distinct()
        .toList();
  }
}
