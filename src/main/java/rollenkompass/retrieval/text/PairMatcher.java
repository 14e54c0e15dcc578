package rollenkompass.retrieval.text;

import java.util.Arrays;
import java.util.List;

/** Compares the pairs of neighbouring words of one question with passages. Not thread-safe. */
final class PairMatcher {
  // k1 and b of BM25 as Lucene has them.
  private static final double K1 = 1.2;
  private static final double B = 0.75;
  private static final int NOWHERE = -2;

  private final List<String> words;
  private final TextStatistics statistics;
  private final IntTable stems;
  private final IntTable table;
  private final double[] rarities;
  private final int[] frequency;
  private int lastPlace;
  private int lastStem;

  PairMatcher(List<String> words, TextStatistics statistics) {
    this.words = words;
    this.statistics = statistics;
    int size = Math.max(0, words.size() - 1);
    stems = new IntTable(words.size());
    words.forEach(word -> stems.put(Keys.stem(word), 0));
    table = new IntTable(size);
    rarities = new double[size];
    frequency = new int[size];
    for (int i = 0; i < size; i++) {
      int pair = Keys.pair(Keys.stem(words.get(i)), Keys.stem(words.get(i + 1)));
      table.put(pair, i);
      rarities[i] = statistics.pairRarity(pair);
    }
  }

  /** Adds the stems of the question. */
  void addTo(Sieve sieve) {
    words.forEach(word -> sieve.add(Keys.stem(word)));
  }

  /** Whether the question has a word with this stem, so that a pair may have it. */
  boolean hasStem(int stem) {
    return stems.get(stem) != IntTable.NONE;
  }

  /** Starts a passage; what is matched then belongs to it. */
  void start() {
    Arrays.fill(frequency, 0);
    lastPlace = NOWHERE;
  }

  /** Matches the pair that a word with a stem of the question makes with the word before it. */
  void match(int place, int stem) {
    int entry = place == lastPlace + 1 ? table.get(Keys.pair(lastStem, stem)) : IntTable.NONE;
    if (entry != IntTable.NONE) {
      frequency[entry]++;
    }
    lastPlace = place;
    lastStem = stem;
  }

  /** The most that {@link #pairs} can be. */
  double most() {
    return Arrays.stream(rarities).sum();
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
