package rollenkompass.learned;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Learns a hidden layer in small batches of lessons; units and features are left out by chance
 * (dropout: Srivastava et al. 2014), so that none relies on another. What features are left out is
 * not made up for, as that of units is: messages differ in length anyway. The same lessons give the
 * same layer.
 */
final class LayerLearner {
  // Chosen on the question sets that are kept aside: with 64 to 128 units, beside the log-linear
  // model, 13 to 25 of 1,609 messages more are right.
  private static final int UNITS = 64;
  private static final int EPOCHS = 5;
  private static final int BATCH = 128;
  private static final double RATE = 0.005;
  private static final float UNITS_LEFT_OUT = 0.4f;
  private static final float FEATURES_LEFT_OUT = 0.3f;
  private static final double FIRST_FEATURES = 0.02;
  private static final double FIRST_WORTH = 0.1;

  private final Random random;
  private final Adam[] features;
  private final Adam starts = new Adam(new float[UNITS]);
  private final Adam[] worth = new Adam[UNITS];
  private final Adam always;
  private final Adam fits = new Adam(new float[Fit.SIZE]);

  LayerLearner(int features, int traits, long seed) {
    this.random = new Random(seed);
    this.features = new Adam[features];
    for (int feature = 0; feature < features; feature++) {
      this.features[feature] = new Adam(randomly(UNITS, FIRST_FEATURES));
    }
    for (int unit = 0; unit < UNITS; unit++) {
      worth[unit] = new Adam(randomly(traits, FIRST_WORTH));
    }
    this.always = new Adam(new float[traits]);
  }

  private float[] randomly(int count, double spread) {
    float[] weights = new float[count];
    for (int i = 0; i < count; i++) {
      weights[i] = (float) (spread * random.nextGaussian());
    }
    return weights;
  }

  /** Learns from the lessons. */
  void learn(List<Lesson> lessons) {
    List<Lesson> shuffled = new ArrayList<>(lessons);
    int steps = EPOCHS * Math.ceilDiv(lessons.size(), BATCH);
    int number = 0;
    for (int epoch = 0; epoch < EPOCHS; epoch++) {
      Collections.shuffle(shuffled, random);
      for (int from = 0; from < shuffled.size(); from += BATCH) {
        List<Lesson> batch = shuffled.subList(from, Math.min(from + BATCH, shuffled.size()));
        batch.forEach(lesson -> learn(lesson, 1f / batch.size()));
        step(number + 1, RATE * (1 - number / (double) steps));
        number++;
      }
    }
  }

  private void learn(Lesson lesson, float share) {
    int[] shown = lesson.features();
    float[] scales = new float[shown.length];
    float[] units = starts.weights().clone();
    for (int i = 0; i < shown.length; i++) {
      scales[i] = random.nextFloat() < FEATURES_LEFT_OUT ? 0 : lesson.scales()[i];
      add(units, features[shown[i]].weights(), scales[i]);
    }
    float[] open = new float[UNITS];
    float[] sums = always.weights().clone();
    for (int unit = 0; unit < UNITS; unit++) {
      boolean isOpen = random.nextFloat() >= UNITS_LEFT_OUT && units[unit] > 0;
      open[unit] = isOpen ? 1 / (1 - UNITS_LEFT_OUT) : 0;
      add(sums, worth[unit].weights(), open[unit] * units[unit]);
    }
    Slope slope = Slope.at(lesson, sums, fit());
    float[] ofUnits = new float[UNITS];
    for (int unit = 0; unit < UNITS; unit++) {
      if (open[unit] > 0) {
        ofUnits[unit] = open[unit] * product(worth[unit].weights(), slope.traits());
        worth[unit].slope(slope.traits(), share * open[unit] * units[unit]);
      }
    }
    always.slope(slope.traits(), share);
    starts.slope(ofUnits, share);
    for (int i = 0; i < shown.length; i++) {
      if (scales[i] > 0) {
        features[shown[i]].slope(ofUnits, share * scales[i]);
      }
    }
    float[] ofFit = new float[Fit.SIZE];
    for (int i = 0; i < ofFit.length; i++) {
      ofFit[i] = (float) slope.fit()[i];
    }
    fits.slope(ofFit, share);
  }

  private void step(int number, double rate) {
    for (Adam row : features) {
      row.step(number, rate);
    }
    for (Adam row : worth) {
      row.step(number, rate);
    }
    always.step(number, rate);
    starts.step(number, rate);
    fits.step(number, rate);
  }

  private static void add(float[] sums, float[] row, float scale) {
    if (scale != 0) {
      for (int i = 0; i < sums.length; i++) {
        sums[i] += scale * row[i];
      }
    }
  }

  private static float product(float[] one, float[] other) {
    float sum = 0;
    for (int i = 0; i < one.length; i++) {
      sum += one[i] * other[i];
    }
    return sum;
  }

  /** The worth of each measure of the fit. */
  double[] fit() {
    double[] worths = new double[Fit.SIZE];
    Arrays.setAll(worths, i -> fits.weights()[i]);
    return worths;
  }

  /** What was learned. */
  HiddenLayer layer(KnownFeatures known) {
    Map<String, float[]> rows = new HashMap<>();
    for (int feature = 0; feature < features.length; feature++) {
      rows.put(known.name(feature), features[feature].weights());
    }
    float[][] worths = new float[UNITS][];
    for (int unit = 0; unit < UNITS; unit++) {
      worths[unit] = worth[unit].weights();
    }
    return HiddenLayer.of(rows, starts.weights(), worths, always.weights());
  }
}
