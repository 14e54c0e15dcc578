package rollenkompass.retrieval.text;

import java.util.Arrays;
import java.util.List;
import rollenkompass.retrieval.text.question.WordingPart;

/** Compares the runs of letters of one question with passages. Not thread-safe. */
final class GramMatcher {
  // k1 and b of BM25 as Lucene has them; others rank less well.
  private static final double K1 = 1.2;
  private static final double B = 0.75;
  private static final int NOWHERE = -1;

  private final TextStatistics statistics;
  private final int[] grams;
  private final double[] weights;
  private final double[] rarities;
  private final int[] frequency;
  private final int[] lastSentence;
  private double[] bySentence = new double[0];
  private int sentences;

  GramMatcher(List<WordingPart> words, TextStatistics statistics) {
    this.statistics = statistics;
    int[] all = Grams.of(Grams.letters(words.stream().map(WordingPart::folded).toList()));
    double[] each = eachWeight(words, all.length);
    double[] sums = new double[all.length];
    double[] most = new double[all.length];
    IntTable table = new IntTable(all.length);
    int size = 0;
    for (int i = 0; i < all.length; i++) {
      int entry = table.get(all[i]);
      if (entry == IntTable.NONE) {
        entry = size;
        table.put(all[i], entry);
        all[size++] = all[i];
      }
      sums[entry] += each[i];
      most[entry] = Math.max(most[entry], each[i]);
    }
    grams = Arrays.copyOf(all, size);
    rarities = new double[size];
    weights = new double[size];
    for (int i = 0; i < size; i++) {
      double rarity = statistics.gramRarity(grams[i]);
      rarities[i] = most[i] * rarity;
      weights[i] = sums[i] * rarity;
    }
    frequency = new int[size];
    lastSentence = new int[size];
  }

  /** The weight of each run of letters: the mean of its letters, each that of its word. */
  static double[] eachWeight(List<WordingPart> words, int runs) {
    double[] sums = new double[runs];
    int[] letters = new int[runs];
    int at = 1; // behind the first blank
    for (WordingPart word : words) {
      for (int end = at + word.folded().length(); at < end; at++) {
        for (int run = Math.max(0, at - Grams.LENGTH + 1); run <= Math.min(at, runs - 1); run++) {
          sums[run] += word.weight();
          letters[run]++;
        }
      }
      at++;
    }
    double[] each = new double[runs];
    Arrays.setAll(each, run -> sums[run] / Math.max(1, letters[run]));
    return each;
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
    if (bySentence.length < sentences) {
      bySentence = new double[sentences * 2];
    }
    Arrays.fill(bySentence, 0, sentences, 0);
  }

  /** Matches a run; those of one kind in the order of the sentences in which they end. */
  void match(int gram, int sentence) {
    frequency[gram]++;
    if (lastSentence[gram] != sentence) {
      bySentence[sentence] += rarities[gram];
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
    double most = 0;
    for (int s = 0; s < sentences; s++) {
      most = Math.max(most, bySentence[s]);
    }
    return most;
  }
}
