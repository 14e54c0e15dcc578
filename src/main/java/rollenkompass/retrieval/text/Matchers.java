package rollenkompass.retrieval.text;

import rollenkompass.retrieval.text.question.Question;

/** What compares one question with passages. Not thread-safe. */
record Matchers(WordMatcher words, GramMatcher grams, PairMatcher pairs) {
  static Matchers of(Question question, TextStatistics statistics) {
    return new Matchers(
        new WordMatcher(question, statistics),
        new GramMatcher(question.wording(), statistics),
        new PairMatcher(question.stems(), statistics));
  }

  /** Starts a passage; what is matched then belongs to it. */
  void start(int sentences) {
    words.start(sentences);
    grams.start(sentences);
    pairs.start();
  }

  /** What the passage that has been matched is worth. */
  Signals signals(AnalysedText text) {
    return new Signals(
        words.words(text),
        words.cover(),
        words.sentences(text, 1),
        words.sentences(text, 2),
        grams.grams(text),
        grams.sentence(),
        pairs.pairs(text),
        words.kind());
  }

  /** What no passage can exceed. */
  Signals most() {
    double rarity = words.most();
    return new Signals(
        rarity,
        rarity,
        rarity,
        rarity,
        grams.most(),
        grams.mostInSentence(),
        pairs.most(),
        words.mostOfKind());
  }
}
