package rollenkompass.learned;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Map;

/**
 * Tells how features together speak for traits, beyond what each says alone: a layer of units that
 * each answer to some of them (a feed-forward network with rectified linear units). Immutable.
 */
final class HiddenLayer {
  /** In what steps the weights of features are kept, and how many there are at most. */
  private static final float STEP = 1 / 128f;

  private static final int MOST = Byte.MAX_VALUE;

  private final FeatureIndex features;
  private final byte[] rows;
  private final float[] starts;
  private final float[][] worth;
  private final float[] always;

  private HiddenLayer(
      FeatureIndex features, byte[] rows, float[] starts, float[][] worth, float[] always) {
    this.features = features;
    this.rows = rows;
    this.starts = starts;
    this.worth = worth;
    this.always = always;
  }

  /**
   * A layer of learned weights.
   *
   * @param weights for each feature, how strongly it speaks for each unit
   * @param starts what each unit starts from
   * @param worth for each unit, how strongly it speaks for each trait
   * @param always what each trait starts from
   */
  static HiddenLayer of(
      Map<String, float[]> weights, float[] starts, float[][] worth, float[] always) {
    FeatureIndex features = FeatureIndex.of(weights.keySet());
    byte[] rows = new byte[features.size() * starts.length];
    weights.forEach((feature, row) -> {
      int at = features.number(feature) * starts.length;
      for (int unit = 0; unit < row.length; unit++) {
        rows[at + unit] = (byte) Math.clamp(Math.round(row[unit] / STEP), -MOST, MOST);
      }
    });
    return new HiddenLayer(features, rows, starts, worth, always);
  }

  /** How strongly features together speak for each trait. */
  double[] sum(Shown shown) {
    double[] units = units(shown);
    double[] sums = new double[always.length];
    for (int trait = 0; trait < sums.length; trait++) {
      sums[trait] = always[trait];
    }
    for (int unit = 0; unit < units.length; unit++) {
      double active = units[unit];
      if (active > 0) {
        float[] row = worth[unit];
        for (int trait = 0; trait < row.length; trait++) {
          sums[trait] += active * row[trait];
        }
      }
    }
    return sums;
  }

  private double[] units(Shown shown) {
    double[] units = new double[starts.length];
    for (int unit = 0; unit < units.length; unit++) {
      units[unit] = starts[unit];
    }
    for (int feature = 0; feature < shown.size(); feature++) {
      int number = features.number(shown.hash(feature));
      double step = shown.scale(feature) * STEP;
      for (int unit = 0; number >= 0 && unit < units.length; unit++) {
        units[unit] += step * rows[number * units.length + unit];
      }
    }
    return units;
  }

  static HiddenLayer read(DataInputStream in, int traits) throws IOException {
    float[] starts = BulkInput.floats(in, in.readInt());
    float[][] worth = new float[starts.length][];
    for (int unit = 0; unit < worth.length; unit++) {
      worth[unit] = BulkInput.floats(in, traits);
    }
    float[] always = BulkInput.floats(in, traits);
    FeatureIndex features = FeatureIndex.read(in);
    byte[] rows = BulkInput.bytes(in, features.size() * starts.length);
    return new HiddenLayer(features, rows, starts, worth, always);
  }

  void write(DataOutputStream out) throws IOException {
    out.writeInt(starts.length);
    write(out, starts);
    for (float[] row : worth) {
      write(out, row);
    }
    write(out, always);
    features.write(out);
    out.write(rows);
  }

  private static void write(DataOutputStream out, float[] values) throws IOException {
    for (float value : values) {
      out.writeFloat(value);
    }
  }
}
