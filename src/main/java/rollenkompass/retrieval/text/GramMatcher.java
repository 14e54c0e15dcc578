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
  private final IntTable table;
  private final Meetings meetings = new Meetings();
  private final double[] weights;
  private final double[] rarities;
  private final int[] frequency;
  private final int[] lastSentence;
  private double[] oneSentence = new double[0];
  private double[] twoSentences = new double[0];
  private int sentences;

  GramMatcher(byte[] letters, TextStatistics statistics) {
    this.statistics = statistics;
    this.grams = Grams.of(letters);
    this.table = new IntTable(grams.length);
    int[] distinct = new int[grams.length];
    int[] counts = new int[grams.length];
    int size = 0;
    for (int gram : grams) {
      int entry = table.get(gram);
      if (entry == IntTable.NONE) {
        entry = size++;
        table.put(gram, entry);
        meetings.add(gram);
        distinct[entry] = gram;
      }
      counts[entry]++;
    }
    rarities = new double[size];
    weights = new double[size];
    for (int i = 0; i < size; i++) {
      rarities[i] = statistics.gramRarity(distinct[i]);
      weights[i] = counts[i] * rarities[i];
    }
    frequency = new int[size];
    lastSentence = new int[size];
  }

  /** Adds the runs themselves. */
  void addTo(Sieve sieve) {
    for (int gram : grams) {
      sieve.add(gram);
    }
  }

  /** Adds which runs a word has, whatever stands before it; in its order. */
  void find(WordTable words, int word, IntList found) {
    byte[] letters = words.letters();
    int start = words.firstLetter(word);
    int end = words.endOfLetters(word);
    int gram = Grams.start(letters, start);
    for (int at = start + 2; at < end; at++) {
      gram = Grams.next(gram, letters[at]);
      int entry = table.get(gram);
      if (entry != IntTable.NONE) {
        found.add(entry);
      }
    }
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

  /** Matches the runs across two words with these {@link Edges}; the second is in the sentence. */
  void meet(int before, int edges, int sentence) {
    if (meetings.mayHave(before, edges)) {
      matchGram(Edges.firstGram(before, edges), sentence);
      matchGram(Edges.secondGram(before, edges), sentence);
    }
  }

  private void matchGram(int gram, int sentence) {
    int entry = table.get(gram);
    if (entry != IntTable.NONE) {
      match(entry, sentence);
    }
  }

  /** Matches a run that was found. */
  void match(int entry, int sentence) {
    frequency[entry]++;
    int last = lastSentence[entry];
    if (last != sentence) {
      oneSentence[sentence] += rarities[entry];
      twoSentences[sentence] += rarities[entry];
      if (sentence > 0 && last != sentence - 1) {
        twoSentences[sentence - 1] += rarities[entry];
      }
      lastSentence[entry] = sentence;
    }
  }

  /** The most that {@link #grams} can be. */
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
