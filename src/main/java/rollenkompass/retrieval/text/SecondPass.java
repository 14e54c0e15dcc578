package rollenkompass.retrieval.text;

import java.util.List;
import rollenkompass.retrieval.text.question.Question;

/** Scores passages for one question more closely than an index can. Not thread-safe. */
public final class SecondPass {
  private final Weights weights;
  private final Matchers matchers;
  private final PassageReader reader;
  private final double most;

  private SecondPass(Question question, Matchers matchers, PassageReader reader) {
    this.weights = question.foreign() ? Weights.FOREIGN : Weights.OWN;
    this.matchers = matchers;
    this.reader = reader;
    this.most = Math.max(Double.MIN_NORMAL, weights.sum(matchers.most()));
  }

  /**
   * Scores for {@code question}, reading passages word by word.
   *
   * @param table of the words of the passages
   * @param statistics of the passages
   */
  public static SecondPass reading(Question question, WordTable table, TextStatistics statistics) {
    Matchers matchers = Matchers.of(question, statistics);
    return new SecondPass(question, matchers, new TextScanner(table, matchers));
  }

  /**
   * Scores for {@code question}, looking up what it asks for: faster, and the same but for how
   * numbers are rounded.
   *
   * @param index of the passages, which are then scored in their order, each once
   * @param statistics of the passages
   */
  public static SecondPass lookingUp(
      Question question, SentenceIndex index, TextStatistics statistics) {
    Matchers matchers = Matchers.of(question, statistics);
    return new SecondPass(question, matchers, index.reader(matchers));
  }

  /**
   * How well a passage fits the question: from 0 to 1, what nothing could do better.
   *
   * @param passage its number in the index
   */
  public double score(int passage, AnalysedText text) {
    return Math.min(1, weights.sum(signals(passage, text)) / most);
  }

  /** How well the last passage covers each term: from 0 to 1. */
  public List<Double> coverage() {
    return matchers.words().coverage();
  }

  /** What the score is made of. */
  Signals signals(int passage, AnalysedText text) {
    matchers.start(text.sentences());
    reader.read(passage, text);
    return matchers.signals(text);
  }
}
