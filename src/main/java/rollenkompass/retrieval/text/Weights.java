package rollenkompass.retrieval.text;

/**
 * What each of the {@link Signals} counts.
 *
 * @param signals the weights, each in the place of its signal
 */
record Weights(Signals signals) {
  // Conditional logit, no weight below 0, fitted on 612 German and 612 English questions over 120
  // passages of an encyclopedia, checked by leaving whole articles out and on the questions of
  // src/test/resources/office, which had no part in the fit.
  static final Weights OWN =
      new Weights(new Signals(0, 0.166, 0.102, 0.151, 0.219, 0.073, 0.103, 0.228));

  // The same for questions in the other language, fitted with the glossary alone and with a
  // dictionary.
  static final Weights FOREIGN = new Weights(new Signals(0.66, 0, 0, 0.37, 0.072, 0.085, 0, 0.38));

  /** The weighted sum. */
  double sum(Signals of) {
    return signals.words() * of.words()
        + signals.cover() * of.cover()
        + signals.sentence() * of.sentence()
        + signals.sentences() * of.sentences()
        + signals.grams() * of.grams()
        + signals.gramSentence() * of.gramSentence()
        + signals.pairs() * of.pairs()
        + signals.kind() * of.kind();
  }
}
