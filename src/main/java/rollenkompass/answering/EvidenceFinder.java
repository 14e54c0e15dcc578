package rollenkompass.answering;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import rollenkompass.corpus.Passage;
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
  // thing that is asked for, so it counts less than its rarity says; a topic that the question
  // names counts about as much as one telling word.
  private static final double UNKNOWN_WORD = 0.5;
  private static final double TOPIC_WORD = 0.5;
  private static final double TOPIC = 2.0;
  private static final double ENGINE = 0.01;

  private final Retriever retriever;

  EvidenceFinder(Retriever retriever) {
    this.retriever = retriever;
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
    if (hits.isEmpty()) {
      return Evidence.none();
    }
    double[] weights = new double[terms.size()];
    double asked = 0;
    for (int i = 0; i < weights.length; i++) {
      boolean isFocus = i < question.focus().size();
      weights[i] = weight(terms.get(i)) * (isFocus ? 1 : TOPIC_WORD);
      asked += isFocus ? weights[i] : 0;
    }
    List<Evidence.Scored> scored = new ArrayList<>();
    for (Hit hit : hits) {
      scored.add(scored(question, hit, weights, asked));
    }
    scored.sort(
        Comparator.comparingDouble(Evidence.Scored::score)
            .reversed()
            .thenComparing(s -> s.passage().id()));
    double support = scored.stream().mapToDouble(Evidence.Scored::support).max().orElse(0);
    return new Evidence(scored, support);
  }

  private Evidence.Scored scored(
      Interpretation question, Hit hit, double[] weights, double asked) {
    double score = ENGINE * hit.score();
    double covered = 0;
    for (int i = 0; i < weights.length; i++) {
      double part = hit.coverage().get(i) * weights[i];
      score += part;
      covered += i < question.focus().size() ? part : 0;
    }
    Passage passage = hit.passage();
    if (passage.topic().filter(question.topics()::contains).isPresent()) {
      score += TOPIC;
    }
    return new Evidence.Scored(passage, score, asked == 0 ? 1 : covered / asked);
  }

  private double weight(Term term) {
    double weight = retriever.weight(term);
    return retriever.knows(term) ? weight : weight * UNKNOWN_WORD;
  }

  /** The words of the question that no passage knows, as they were written. */
  List<String> unknown(Interpretation question) {
    return question.focus().stream()
        .filter(term -> !retriever.knows(term))
        .map(Term::surface)
        .distinct()
        .toList();
  }
}
