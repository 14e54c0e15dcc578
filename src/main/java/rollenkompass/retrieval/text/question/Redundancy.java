package rollenkompass.retrieval.text.question;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells how much each word of a question says that the others do not say. Words that stand in the
 * same passages, such as those of a name, would outweigh all else if each counted in full.
 */
final class Redundancy {
  // Fitted with the weights of the signals; 1 does about as well.
  private static final double SHARE = 0.5;

  /** Where fewer of the passages that have one of two words have both, they are told apart. */
  private static final double LEAST = 0.1;

  /** Words that stand in more passages are common; comparing their passages would take long. */
  private static final int MOST_PASSAGES = 10_000;

  private final FormStatistics statistics;

  Redundancy(FormStatistics statistics) {
    this.statistics = statistics;
  }

  /** The weight of each of these stems, up to 1. */
  Map<String, Double> weights(Set<String> stems) {
    List<String> words = new ArrayList<>();
    List<int[]> passages = new ArrayList<>();
    Map<String, Double> weights = new HashMap<>();
    for (String stem : stems) {
      weights.put(stem, 1.0);
      int count = statistics.withStem(stem);
      if (0 < count && count <= MOST_PASSAGES) {
        words.add(stem);
        passages.add(statistics.passagesWithStem(stem));
      }
    }
    for (int i = 0; i < words.size(); i++) {
      double shared = 0;
      for (int j = 0; j < words.size(); j++) {
        shared += i == j ? 0 : shared(passages.get(i), passages.get(j));
      }
      weights.put(words.get(i), 1 / (1 + SHARE * shared));
    }
    return weights;
  }

  /** Of the passages in one of two ordered rows, the share that is in both: Jaccard's index. */
  private static double shared(int[] some, int[] others) {
    int fewer = Math.min(some.length, others.length);
    int more = Math.max(some.length, others.length);
    if (fewer < LEAST * more) {
      return 0;
    }
    int both = 0;
    int other = 0;
    for (int passage : some) {
      while (other < others.length && others[other] < passage) {
        other++;
      }
      if (other < others.length && others[other] == passage) {
        both++;
      }
    }
    return (double) both / (some.length + others.length - both);
  }
}
