package rollenkompass.learned;

import java.util.HashMap;
import java.util.Map;

/** The average of what several runs have learned. */
final class AverageWeights {
  private final KnownFeatures features;
  private final float[][] sums;
  private final double[] fit = new double[Fit.SIZE];
  private int runs;

  AverageWeights(KnownFeatures features, int traits) {
    this.features = features;
    this.sums = new float[features.size()][traits];
  }

  void add(AdaGrad learned) {
    runs++;
    for (int feature = 0; feature < sums.length; feature++) {
      float[] weights = learned.weights(feature);
      for (int trait = 0; trait < weights.length; trait++) {
        sums[feature][trait] += weights[trait];
      }
    }
    double[] worth = learned.fit();
    for (int i = 0; i < fit.length; i++) {
      fit[i] += worth[i];
    }
  }

  /** For each feature by its name, the weight of each trait. */
  Map<String, float[]> weights() {
    Map<String, float[]> weights = new HashMap<>();
    for (int feature = 0; feature < sums.length; feature++) {
      float[] average = sums[feature].clone();
      for (int trait = 0; trait < average.length; trait++) {
        average[trait] /= runs;
      }
      weights.put(features.name(feature), average);
    }
    return weights;
  }

  double[] fit() {
    double[] average = fit.clone();
    for (int i = 0; i < average.length; i++) {
      average[i] /= runs;
    }
    return average;
  }
}
