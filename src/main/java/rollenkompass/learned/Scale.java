package rollenkompass.learned;

/** How much a feature counts: the more of them a message has, the less each of its words tells. */
final class Scale {
  // Fitted by cross-validation on the question sets.
  private static final double USUAL = 60;

  private Scale() {}

  static double of(String feature, int features) {
    boolean ofWords = feature.charAt(1) == ':';
    return ofWords && features > USUAL ? Math.sqrt(USUAL / features) : 1;
  }
}
