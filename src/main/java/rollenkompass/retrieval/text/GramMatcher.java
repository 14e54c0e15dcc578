package rollenkompass.retrieval.text;

import java.util.Arrays;

/** Compares the runs of letters of one question with passages. Not thread-safe. */
final class GramMatcher {
  // k1 and b of BM25 as Lucene has them; others rank less well.
  private static final double K1 = 1.2;
  private static final double B = 0.75;
  private static final int NOWHERE = -2;

  private final TextStatistics statistics;
  private final IntTable table;
  private final double[] weights;
  private final double[] rarities;
  private final int[] frequency;
  private final int[] lastSentence;
  private double[] oneSentence = new double[0];
  private double[] twoSentences = new double[0];
  private int sentences;
  private int length;

  GramMatcher(byte[] letters, TextStatistics statistics) {
    this.statistics = statistics;
    int[] grams = Grams.of(letters);
    this.table = new IntTable(grams.length);
    int[] distinct = new int[grams.length];
    int[] counts = new int[grams.length];
    int size = 0;
    for (int gram : grams) {
      int entry = table.get(gram);
      if (entry == IntTable.NONE) {
        entry = size++;
        table.put(gram, entry);
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

  /** Reads a passage; the other methods speak of the last one. */
  void read(AnalysedText text) {
    Arrays.fill(frequency, 0);
    Arrays.fill(lastSentence, NOWHERE);
    sentences = text.sentences();
    if (oneSentence.length < sentences) {
      oneSentence = new double[sentences * 2];
      twoSentences = new double[sentences * 2];
    }
    Arrays.fill(oneSentence, 0, sentences, 0);
    Arrays.fill(twoSentences, 0, sentences, 0);
    length = 1;
    int gram = Grams.BLANK;
    for (int sentence = 0; sentence < sentences; sentence++) {
      for (int at = text.sentenceStart(sentence); at < text.sentenceEnd(sentence); at++) {
        gram = read(text.table(), text.word(at), gram, sentence);
      }
    }
  }

  /** Reads a word; {@code last} is the gram that ends before it. */
  private int read(WordTable words, int word, int last, int sentence) {
    int gram = last;
    int start = words.firstLetter(word);
    int end = words.endOfLetters(word);
    for (int at = start; at < end; at++) {
      gram = Grams.next(gram, words.letter(at));
      int entry = table.get(gram);
      if (entry != IntTable.NONE) {
        match(entry, sentence);
      }
    }
    length += end - start;
    return gram;
  }

  private void match(int entry, int sentence) {
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
  double grams() {
    double norm = K1 * (1 - B + B * length / statistics.letters());
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
