package rollenkompass.answering.extractive;

/** How much of a question a sentence and what stands around it cover. */
final class Coverage {
  /** So many layers are the sentence and what stands above it; the others stand around it. */
  private static final int ABOVE = 3;

  private final PlainQuestion question;
  private final double all;
  private final double[] gains;
  private final double[] covered;
  private double near;
  private double nearby;

  /**
   * The coverage by several layers, the sentence first.
   *
   * @param layers for each, what {@link PlainQuestion#strengths} tells of its words
   */
  Coverage(PlainQuestion question, double[][] layers) {
    this.question = question;
    this.all = Math.max(question.weight(), 1e-9);
    this.gains = new double[layers.length];
    this.covered = new double[question.terms().size()];
    for (int layer = 0; layer < layers.length; layer++) {
      if (layer == ABOVE) {
        near = nearGain(layers[0]);
      }
      gains[layer] = gain(layers[layer], 0);
    }
    if (layers.length <= ABOVE) {
      near = nearGain(layers[0]);
    }
    for (double[] layer : layers) {
      nearby += nearGain(layer);
    }
  }

  /** Where what is closer has no term itself, what is near it counts. */
  private double nearGain(double[] layer) {
    return gain(layer, covered.length);
  }

  private double gain(double[] layer, int from) {
    double sum = 0;
    for (int term = 0; term < covered.length; term++) {
      double gain = Math.max(0, layer[from + term] - covered[term]);
      sum += share(term, gain);
      covered[term] += gain;
    }
    return sum;
  }

  private double share(int term, double strength) {
    return strength * question.terms().get(term).weight() / all;
  }

  /** The share of the question that a layer covers and no layer before it. */
  double gain(int layer) {
    return gains[layer];
  }

  /** The share that neither the sentence nor what heads it covers, but what it has near that. */
  double near() {
    return near;
  }

  /** The further share that no layer covers, but what the other layers have near it. */
  double nearby() {
    return nearby;
  }

  /** How well each term is covered, from 0 to 1. */
  double[] covered() {
    return covered.clone();
  }

  /** How many terms are covered. */
  double words() {
    double words = 0;
    for (double each : covered) {
      words += each;
    }
    return words;
  }

  /** The share of the term of which most is not covered. */
  double heaviest() {
    double heaviest = 0;
    for (int term = 0; term < covered.length; term++) {
      heaviest = Math.max(heaviest, share(term, 1 - covered[term]));
    }
    return heaviest;
  }
}
