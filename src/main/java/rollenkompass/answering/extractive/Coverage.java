package rollenkompass.answering.extractive;

import rollenkompass.answering.extractive.question.PlainQuestion;

/** How much of a question a sentence and what stands around it cover. */
final class Coverage {
  /** So many layers are the sentence and what stands above it; the others stand around it. */
  private static final int ABOVE = 3;

  private static final double TITLED = 0.5; // from which on the title says a term
  private static final double LEAST = 0.15; // of the question, where the title says the rest

  private final PlainQuestion question;
  private final double all;
  private final double[][] layers;
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
    this.layers = layers.clone();
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

  /**
   * The share of the term of which the sentence and its heading lack most, among those that the
   * title does not say: what is asked of the document's subject.
   */
  double unsaid() {
    double heaviest = 0;
    double asked = 0;
    for (int term = 0; term < covered.length; term++) {
      if (layers[2][term] < TITLED) {
        asked += share(term, 1);
        heaviest = Math.max(heaviest, share(term, 1 - told(term)));
      }
    }
    return heaviest / Math.max(asked, LEAST);
  }

  /** How many terms the sentence and its heading tell. */
  double told() {
    double told = 0;
    for (int term = 0; term < covered.length; term++) {
      told += told(term);
    }
    return told;
  }

  /** How well the sentence and its heading tell a term, or what is near it. */
  private double told(int term) {
    double told = 0;
    for (int layer = 0; layer < 2; layer++) {
      double near = layers[layer][covered.length + term];
      told = Math.max(told, Math.max(layers[layer][term], near));
    }
    return told;
  }
}
