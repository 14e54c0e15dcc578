package rollenkompass.learned;

/**
 * A row of weights that takes steps against its slopes, each as long as the slopes were steady
 * (Adam: Kingma, Ba 2015).
 */
final class Adam {
  private static final float MEAN = 0.9f;
  private static final float SPREAD = 0.999f;
  private static final float TINY = 1e-8f;

  private final float[] weights;
  private final float[] means;
  private final float[] spreads;
  private final float[] slopes;
  private boolean sloping;

  /** A row that starts with these weights, which it changes. */
  Adam(float[] weights) {
    this.weights = weights;
    this.means = new float[weights.length];
    this.spreads = new float[weights.length];
    this.slopes = new float[weights.length];
  }

  /** The weights as they are now. */
  float[] weights() {
    return weights;
  }

  /** Adds a slope, times {@code scale}, to those of the next step. */
  void slope(float[] slope, float scale) {
    sloping = true;
    for (int i = 0; i < slopes.length; i++) {
      slopes[i] += scale * slope[i];
    }
  }

  /**
   * Takes a step where there was a slope since the last one.
   *
   * @param number of the step in all of learning, from 1
   */
  void step(int number, double rate) {
    if (!sloping) {
      return;
    }
    float unbiased =
        (float)
            (rate
                * Math.sqrt(1 - StrictMath.pow(SPREAD, number))
                / (1 - StrictMath.pow(MEAN, number)));
    for (int i = 0; i < weights.length; i++) {
      means[i] = MEAN * means[i] + (1 - MEAN) * slopes[i];
      spreads[i] = SPREAD * spreads[i] + (1 - SPREAD) * slopes[i] * slopes[i];
      weights[i] -= unbiased * means[i] / ((float) Math.sqrt(spreads[i]) + TINY);
      slopes[i] = 0;
    }
    sloping = false;
  }
}
