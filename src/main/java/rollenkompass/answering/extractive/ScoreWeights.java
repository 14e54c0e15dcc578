package rollenkompass.answering.extractive;

/** How much each feature speaks for a sentence beside the other sentences of the corpus. */
final class ScoreWeights {
  private ScoreWeights() {}

  static double score(Features f) {
    return 6.0 * f.said()
        + 4.5 * f.headed()
        + 3.0 * f.titled()
        + 2.5 * f.around()
        + 1.5 * f.beside()
        + 0.8 * f.typed()
        - 0.5 * f.untyped()
        + 0.4 * f.close()
        + 0.8 * f.ranked()
        - 0.1 * f.length();
  }
}
