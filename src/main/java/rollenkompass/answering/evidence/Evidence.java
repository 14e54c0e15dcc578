package rollenkompass.answering.evidence;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import rollenkompass.corpus.Passage;

/**
 * What the corpus has to say on a question.
 *
 * @param passages the passages that speak to it, best first
 * @param coverage how much of what is asked the best of them covers
 */
public record Evidence(List<Scored> passages, Coverage coverage) {
  // Fitted on the question sets: passages of the same role and topic belong together sooner.
  private static final double CLOSE = 0.93;
  private static final double SIBLING = 0.9;
  private static final double REASON = 0.75;

  public Evidence {
    passages = List.copyOf(passages);
  }

  /** The score of the best passage; 0 where there is none. */
  public double best() {
    return passages.isEmpty() ? 0 : passages.getFirst().score();
  }

  /** Whether the best passage speaks of no single role. */
  public boolean isOfNoRole() {
    return !passages.isEmpty() && passages.getFirst().passage().role().isEmpty();
  }

  /** The part of the evidence that is about a role. */
  public Evidence about(String role) {
    return among(passage -> passage.isAbout(role));
  }

  /** The part of the evidence that is not about a role. */
  public Evidence withoutRole(String role) {
    return among(passage -> !passage.isAbout(role));
  }

  /** The part of the evidence that {@code some} passages are. */
  public Evidence among(Predicate<Passage> some) {
    return new Evidence(
        passages.stream().filter(scored -> some.test(scored.passage())).toList(), coverage);
  }

  /** The same evidence with the passages of one topic raised. */
  public Evidence preferring(String topic, double factor) {
    return weighing(passage -> passage.belongsTo(topic), factor);
  }

  /** The same evidence with some passages raised, or lowered by a factor below 1. */
  public Evidence weighing(Predicate<Passage> some, double factor) {
    List<Scored> raised =
        passages.stream()
            .map(s -> some.test(s.passage()) ? s.times(factor) : s)
            .sorted(Comparator.comparingDouble(Scored::score).reversed())
            .toList();
    return new Evidence(raised, coverage);
  }

  /** The best passage, and those that belong beside it. */
  public List<Passage> close(int most) {
    return passages.stream().filter(this::isClose).limit(most).map(Scored::passage).toList();
  }

  /** The best passage and others of its role that come near enough to be further reasons. */
  public List<Passage> reasons(int most) {
    return passages.stream()
        .filter(scored -> reaches(scored.focus(), REASON, passages.getFirst().focus()))
        .limit(most)
        .map(Scored::passage)
        .toList();
  }

  private boolean isClose(Scored scored) {
    Passage first = passages.getFirst().passage();
    boolean sibling =
        scored.passage().role().equals(first.role())
            && scored.passage().topic().equals(first.topic());
    double share = sibling ? SIBLING : CLOSE;
    return reaches(scored.score(), share, best())
        && reaches(scored.focus(), share, passages.getFirst().focus());
  }

  /**
   * Whether a score comes as near to the best one as {@code share} demands; scores may be negative.
   */
  public static boolean reaches(double score, double share, double best) {
    return score >= best - (1 - share) * Math.abs(best);
  }

  /**
   * A passage and how well it fits.
   *
   * @param score comparable between all evidence for one question
   * @param focus the part of the score that it owes to what exactly is asked, topics left aside
   */
  public record Scored(Passage passage, double score, double focus) {
    Scored times(double factor) {
      return new Scored(passage, score * factor, focus * factor);
    }
  }
}
