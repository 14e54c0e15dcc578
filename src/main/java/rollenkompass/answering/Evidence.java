package rollenkompass.answering;

import java.util.List;
import rollenkompass.corpus.Passage;

/**
 * What the corpus has to say on a question.
 *
 * @param passages the passages that speak to it, best first
 * @param support how much of what is asked the best passage covers, from 0 (nothing) to 1 (all)
 */
public record Evidence(List<Scored> passages, double support) {
  public Evidence {
    passages = List.copyOf(passages);
  }

  /** No evidence. */
  static Evidence none() {
    return new Evidence(List.of(), 0);
  }

  /** The score of the best passage; 0 where there is none. */
  double best() {
    return passages.isEmpty() ? 0 : passages.getFirst().score();
  }

  /**
   * The best passages: those that come close to the very best.
   *
   * @param share of the best score that a passage must reach
   */
  List<Passage> close(double share, int most) {
    return passages.stream()
        .filter(scored -> scored.score() >= share * best())
        .limit(most)
        .map(Scored::passage)
        .toList();
  }

  /**
   * A passage and how well it fits.
   *
   * @param score comparable between all evidence for one question
   * @param support how much of what is asked it covers, from 0 to 1
   */
  public record Scored(Passage passage, double score, double support) {}
}
