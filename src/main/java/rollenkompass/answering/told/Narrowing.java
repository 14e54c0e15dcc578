package rollenkompass.answering.told;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rollenkompass.answering.Context;
import rollenkompass.answering.evidence.EvidenceFinder;
import rollenkompass.corpus.Corpus;
import rollenkompass.corpus.Passage;
import rollenkompass.retrieval.Term;
import rollenkompass.retrieval.Titles;
import rollenkompass.understanding.Interpretation;

/** Finds what says the few words of a message, within what was spoken of before it. */
public final class Narrowing {
  // Which part of the words asked for a passage must say, and how near to the best it must come.
  private static final double HALF = 0.5;
  private static final double NEAR = 0.9;
  // The same of the words for a thing. What more passages speak of is no thing of its own.
  private static final double OF_THE_THING = 0.75;
  private static final int MOST_OF_A_THING = 20;

  private final Corpus corpus;
  private final EvidenceFinder evidence;
  private final Titles titles;

  public Narrowing(Corpus corpus, EvidenceFinder evidence, Titles titles) {
    this.corpus = corpus;
    this.evidence = evidence;
    this.titles = titles;
  }

  /** The passages on the topic told last that say the words asked for. */
  List<Passage> onTheTopic(Interpretation question, Context context) {
    if (namesATopic(question)) {
      return List.of();
    }
    Set<String> topics = topics(context);
    List<Term> own = proper(question.asked().following().own());
    Map<Passage, Double> said =
        evidence.covered(own, passage -> isOn(topics, passage) && isOfItsRole(question, passage));
    double most = most(said);
    return most > 0 && most >= HALF * weight(own) ? atLeast(said, NEAR * most) : List.of();
  }

  /** All that is said on the topic told last, of the role asked about or of none. */
  List<Passage> onToldTopics(Interpretation question, Context context) {
    Set<String> topics = topics(context);
    return corpus.passages().stream()
        .filter(passage -> isOn(topics, passage) && isOfItsRole(question, passage))
        .toList();
  }

  /** Whether it calls the topic that it asks for by its name: "and the budget?" */
  private boolean namesATopic(Interpretation question) {
    return question.topics().stream()
        .flatMap(id -> corpus.roles().topic(id).stream())
        .map(topic -> topic.in(question.language()).name())
        .anyMatch(name ->
            question.asked().following().own().stream()
                .anyMatch(term -> term.surface().equalsIgnoreCase(name)));
  }

  /** The passages on a thing that a message points to; none where it is none of its own. */
  List<Passage> onTheThing(List<Term> thing) {
    Map<Passage, Double> said = evidence.covered(proper(thing), _ -> true);
    double most = most(said);
    List<Passage> onIt = most > 0 ? atLeast(said, OF_THE_THING * most) : List.of();
    return onIt.size() > MOST_OF_A_THING
        ? titled(thing)
        : Stream.concat(onIt.stream(), titled(thing).stream()).distinct().toList();
  }

  /** The passages that tell of a thing before all, as they have it for their title. */
  List<Passage> titled(List<Term> thing) {
    return titles.of(thing);
  }

  /** Whether half of {@code passages} or more say any word of a thing. */
  boolean touch(List<Passage> passages, List<Term> thing) {
    return 2 * evidence.covered(proper(thing), passages::contains).size() >= passages.size();
  }

  /** The passages told last that name a thing of its own. */
  List<Passage> told(List<Term> thing, Context context) {
    return saying(thing, corpus.passages(context.told()));
  }

  /** Those of {@code passages} that are on the topic asked for, or say the words asked for. */
  List<Passage> saying(Interpretation question, List<Passage> passages) {
    List<Passage> said = saying(question.asked().following().own(), passages);
    return passages.stream()
        .filter(passage -> isOn(Set.copyOf(question.topics()), passage) || said.contains(passage))
        .toList();
  }

  /** Those of {@code passages} that say {@code words}. */
  List<Passage> saying(List<Term> words, List<Passage> passages) {
    List<Term> own = proper(words);
    Map<Passage, Double> said = evidence.covered(own, passages::contains);
    double enough = HALF * weight(own);
    return passages.stream().filter(passage -> said.getOrDefault(passage, 0.0) >= enough).toList();
  }

  /** Whether all of {@code passages} are on the topic told last. */
  boolean stays(List<Passage> passages, Context context) {
    Set<String> topics = topics(context);
    return !passages.isEmpty() && passages.stream().allMatch(passage -> isOn(topics, passage));
  }

  /** The topics that most of what was told last is on. */
  private Set<String> topics(Context context) {
    Map<String, Long> passages =
        corpus.passages(context.told()).stream()
            .flatMap(passage -> passage.topic().stream())
            .collect(
                Collectors.groupingBy(topic -> topic, LinkedHashMap::new, Collectors.counting()));
    long most = passages.values().stream().mapToLong(Long::longValue).max().orElse(0);
    return passages.entrySet().stream()
        .filter(entry -> entry.getValue() == most)
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  private static boolean isOn(Set<String> topics, Passage passage) {
    return passage.topic().filter(topics::contains).isPresent();
  }

  private static boolean isOfItsRole(Interpretation question, Passage passage) {
    return question.roles().isEmpty()
        || passage.role().filter(role -> !question.roles().contains(role)).isEmpty();
  }

  /** The words themselves and their synonyms: what only points to them says nothing of them. */
  private static List<Term> proper(List<Term> terms) {
    return terms.stream().map(Term::proper).toList();
  }

  private double weight(List<Term> terms) {
    return terms.stream().mapToDouble(evidence::weight).sum();
  }

  private static double most(Map<Passage, Double> said) {
    return said.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
  }

  private static List<Passage> atLeast(Map<Passage, Double> said, double least) {
    return said.entrySet().stream()
        .filter(entry -> entry.getValue() >= least)
        .map(Map.Entry::getKey)
        .toList();
  }
}
