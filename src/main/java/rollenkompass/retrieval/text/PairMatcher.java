package rollenkompass.retrieval.text;

import java.util.Arrays;
import java.util.List;
import rollenkompass.retrieval.text.words.Keys;

/** Compares the pairs of neighbouring words of one question with passages. Not thread-safe. */
final class PairMatcher {
  // k1 and b of BM25 as Lucene has them.
  private static final double K1 = 1.2;
  private static final double B = 0.75;

  private final TextStatistics statistics;
  private final int[] stems;
  private final int[] pairs;
  private final double[] rarities;
  private final int[] frequency;
  private final double most;

  PairMatcher(List<String> words, TextStatistics statistics) {
    this.statistics = statistics;
    stems = words.stream().mapToInt(Keys::stem).toArray();
    int[] all = new int[Math.max(0, stems.length - 1)];
    Arrays.setAll(all, i -> Keys.pair(stems[i], stems[i + 1]));
    most = Arrays.stream(all).mapToDouble(statistics::pairRarity).sum();
    pairs = Arrays.stream(all).distinct().toArray();
    rarities = Arrays.stream(pairs).mapToDouble(statistics::pairRarity).toArray();
    frequency = new int[pairs.length];
  }

  /** The stems of the words of the question, in their order. */
  int[] stems() {
    return stems;
  }

  /** The pairs, each once; {@link #match} knows each by its place. */
  int[] pairs() {
    return pairs;
  }

  /** Starts a passage; what is matched then belongs to it. */
  void start() {
    Arrays.fill(frequency, 0);
  }

  /** Matches a pair. */
  void match(int pair) {
    frequency[pair]++;
  }

  /** The most that {@link #pairs(AnalysedText)} can be. */
  double most() {
    return most;
  }

  /** BM25 over the pairs. */
  double pairs(AnalysedText text) {
    double norm = K1 * (1 - B + B * text.words() / statistics.words());
    double sum = 0;
    for (int i = 0; i < rarities.length; i++) {
      sum += rarities[i] * frequency[i] / (frequency[i] + norm);
    }
    return sum;
  }
}
