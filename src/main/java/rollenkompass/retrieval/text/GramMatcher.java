package rollenkompass.retrieval.text;

import java.util.Arrays;

/** Compares the runs of letters of one question with passages. Not thread-safe. */
final class GramMatcher {
  // k1 and b of BM25 as Lucene has them; others rank less well.
  private static final double K1 = 1.2;
  private static final double B = 0.75;
  private static final int NOWHERE = -2;

  private final TextStatistics statistics;
  private final int[] grams;
  private final double[] weights;
  private final double[] rarities;
  private final int[] frequency;
  private final int[] lastSentence;
  private double[] oneSentence = new double[0];
  private double[] twoSentences = new double[0];
  private int sentences;

  GramMatcher(byte[] letters, TextStatistics statistics) {
    this.statistics = statistics;
    int[] all = Grams.of(letters);
    int[] counts = new int[all.length];
    IntTable table = new IntTable(all.length);
    int size = 0;
    for (int gram : all) {
      int entry = table.get(gram);
      if (entry == IntTable.NONE) {
        entry = size;
        table.put(gram, entry);
        all[size++] = gram;
      }
      counts[entry]++;
    }
    grams = Arrays.copyOf(all, size);
    rarities = new double[size];
    weights = new double[size];
    for (int i = 0; i < size; i++) {
      rarities[i] = statistics.gramRarity(grams[i]);
      weights[i] = counts[i] * rarities[i];
    }
    frequency = new int[size];
    lastSentence = new int[size];
  }

  /** The runs, each once; {@link #match} knows each by its place. */
  int[] grams() {
    return grams;
  }

  /** Starts a passage; what is matched then belongs to it. */
  void start(int numberOfSentences) {
    Arrays.fill(frequency, 0);
    Arrays.fill(lastSentence, NOWHERE);
    sentences = numberOfSentences;
    if (oneSentence.length < sentences) {
      oneSentence = new double[sentences * 2];
      twoSentences = new double[sentences * 2];
    }
    Arrays.fill(oneSentence, 0, sentences, 0);
    Arrays.fill(twoSentences, 0, sentences, 0);
  }

  /** Matches a run; those of one kind in the order of the sentences in which they end. */
  void match(int gram, int sentence) {
    frequency[gram]++;
    int last = lastSentence[gram];
    if (last != sentence) {
      oneSentence[sentence] += rarities[gram];
      twoSentences[sentence] += rarities[gram];
      if (sentence > 0 && last != sentence - 1) {
        twoSentences[sentence - 1] += rarities[gram];
      }
      lastSentence[gram] = sentence;
    }
  }

  /** The most that {@link #grams(AnalysedText)} can be. */
  double most() {
    return Arrays.stream(weights).sum();
  }

  /** The most that a sentence can have. */
  double mostInSentence() {
    return Arrays.stream(rarities).sum();
  }

  /** BM25 over the runs of letters. */
  double grams(AnalysedText text) {
    double norm = K1 * (1 - B + B * text.letters() / statistics.letters());
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      if (frequency[i] > 0) {
        sum += weights[i] * frequency[i] / (frequency[i] + norm);
      }
    }
    return sum;
  }

  /** The rarity of the runs of letters in the best sentence. */
  double sentence() {
    return most(oneSentence);
  }

  /** The rarity of the runs of letters in the best two sentences in a row. */
  double sentences() {
    return most(twoSentences);
  }

  private double most(double[] values) {
    double most = 0;
    for (int s = 0; s < sentences; s++) {
      most = Math.max(most, values[s]);
    }
    return most;
  }
}
