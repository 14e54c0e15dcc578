package rollenkompass.retrieval;

import java.util.ArrayList;
import java.util.Comparator;
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

  /** At most {@code limit} of {@code hits}, best first, ties by passage id, each with its rank. */
  public static List<Hit> ranked(List<Hit> hits, int limit) {
    List<Hit> sorted = new ArrayList<>(hits);
    sorted.sort(
        Comparator.comparingDouble(Hit::score).reversed().thenComparing(hit -> hit.passage().id()));
    List<Hit> ranked = new ArrayList<>();
    for (Hit hit : sorted.subList(0, Math.min(limit, sorted.size()))) {
      ranked.add(new Hit(hit.passage(), hit.score(), ranked.size() + 1, hit.coverage()));
    }
    return ranked;
  }
}
