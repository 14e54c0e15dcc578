package rollenkompass.retrieval;

/** How much it tells that a passage has something. */
public final class Rarity {
  private Rarity() {}

  /**
   * The inverse document frequency of BM25, as Lucene computes it: near 0 for what stands in every
   * passage, highest for what stands in none.
   *
   * @param some how many passages have it; with estimates, parts of one count
   * @param all how many passages there are
   */
  public static double of(double some, double all) {
    return Math.log(1 + (all - some + 0.5) / (some + 0.5));
  }
}
