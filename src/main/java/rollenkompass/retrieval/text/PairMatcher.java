package rollenkompass.retrieval.text;

import java.util.Arrays;
import java.util.List;

/** Compares the pairs of neighbouring words of one question with passages. Not thread-safe. */
final class PairMatcher {
  // k1 and b of BM25 as Lucene has them.
  private static final double K1 = 1.2;
  private static final double B = 0.75;

  private final TextStatistics statistics;
  private final IntTable table;
  private final double[] rarities;
  private final int[] frequency;

  PairMatcher(List<String> stems, TextStatistics statistics) {
    this.statistics = statistics;
    int size = Math.max(0, stems.size() - 1);
    table = new IntTable(size);
    rarities = new double[size];
    frequency = new int[size];
    for (int i = 0; i < size; i++) {
      int pair = Keys.pair(Keys.stem(stems.get(i)), Keys.stem(stems.get(i + 1)));
      table.put(pair, i);
      rarities[i] = statistics.pairRarity(pair);
    }
  }

  /** The most that {@link #pairs} can be. */
  double most() {
    return Arrays.stream(rarities).sum();
  }

  /** BM25 over the pairs. */
  double pairs(AnalysedText text) {
    Arrays.fill(frequency, 0);
    int last = 0;
    for (int i = 0; i < text.words(); i++) {
      int stem = text.table().stem(text.word(i));
      int entry = i == 0 ? IntTable.NONE : table.get(Keys.pair(last, stem));
      if (entry != IntTable.NONE) {
        frequency[entry]++;
      }
      last = stem;
    }
    double norm = K1 * (1 - B + B * text.words() / statistics.words());
    double sum = 0;
    for (int i = 0; i < rarities.length; i++) {
      sum += rarities[i] * frequency[i] / (frequency[i] + norm);
    }
    return sum;
  }
}
