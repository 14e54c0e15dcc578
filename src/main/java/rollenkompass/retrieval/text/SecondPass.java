package rollenkompass.retrieval.text;

import java.util.List;

/** Scores passages for one question more closely than an index can. Not thread-safe. */
public final class SecondPass {
  private final Weights weights;
  private final double most;
  private final WordMatcher words;
  private final GramMatcher grams;
  private final PairMatcher pairs;
  private final SharedWords shared;

  /**
   * Scores for {@code question}.
   *
   * @param table of the words of the passages
   * @param statistics of the passages
   */
  public SecondPass(Question question, WordTable table, TextStatistics statistics) {
    this.words = new WordMatcher(question, statistics);
    this.grams = new GramMatcher(Grams.letters(question.wording()), statistics);
    this.pairs = new PairMatcher(question.stems(), statistics);
    this.shared = new SharedWords(table, grams, words, pairs);
    this.weights = question.foreign() ? Weights.FOREIGN : Weights.OWN;
    this.most = Math.max(Double.MIN_NORMAL, weights.sum(ideal()));
  }

  private Signals ideal() {
    double rarity = words.most();
    double gramRarity = grams.mostInSentence();
    return new Signals(
        rarity,
        rarity,
        rarity,
        rarity,
        grams.most(),
        gramRarity,
        gramRarity,
        pairs.most(),
        words.mostOfKind());
  }

  /** How well {@code text} fits the question: from 0 to 1, what nothing could do better. */
  public double score(AnalysedText text) {
    return Math.min(1, weights.sum(signals(text)) / most);
  }

  /** How well the last passage covers each term: from 0 to 1. */
  public List<Double> coverage() {
    return words.coverage();
  }

  /** What the score is made of. */
  public Signals signals(AnalysedText text) {
    words.start(text.sentences());
    grams.start(text.sentences());
    pairs.start();
    shared.read(text);
    return new Signals(
        words.words(text),
        words.cover(),
        words.sentences(text, 1),
        words.sentences(text, 2),
        grams.grams(text),
        grams.sentence(),
        grams.sentences(),
        pairs.pairs(text),
        words.kind());
  }
}
