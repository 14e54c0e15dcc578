package rollenkompass.retrieval;

import java.util.List;
import rollenkompass.corpus.Passage;

/**
 * A passage that was found.
 *
 * @param passage the passage
 * @param score the engine's score, comparable within one result
 * @param rank from 1
 * @param coverage how well the passage covers each term of the query, in the query's order: from 0
 *     (not at all) to 1 (the word itself)
 */
public record Hit(Passage passage, double score, int rank, List<Double> coverage) {
  public Hit {
    coverage = List.copyOf(coverage);
    if (rank < 1) {
      throw new IllegalArgumentException("rank must be >= 1: " + rank);
    }
  }
}
