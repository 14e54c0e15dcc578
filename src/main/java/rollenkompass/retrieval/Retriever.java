package rollenkompass.retrieval;

import java.util.List;

/** Finds passages. Implementations are thread-safe. */
public interface Retriever {
  /** The passages that cover at least one term, best first; ties by passage id. */
  List<Hit> retrieve(Query query);

  /**
   * How much a term tells in this corpus, as an inverse document frequency: near 0 for one that
   * stands in every passage, highest for one that stands in none.
   */
  double weight(Term term);

  /** Whether some passage covers the term. */
  boolean knows(Term term);
}
