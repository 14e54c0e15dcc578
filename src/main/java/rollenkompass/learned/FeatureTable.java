package rollenkompass.learned;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * How strongly each feature of a message speaks for each trait of a want, in rows of bytes that are
 * read as they stand. Weights are kept in steps of a 32nd, those near 0 not at all.
 */
final class FeatureTable {
  private static final float STEP = 1 / 32f;
  private static final float SMALLEST = 0.03f;
  private static final int MOST = Byte.MAX_VALUE;
  private static final int ENTRY = Short.BYTES + Byte.BYTES;

  private final FeatureIndex features;
  private final int[] ends;
  private final byte[] rows;

  private FeatureTable(FeatureIndex features, int[] ends, byte[] rows) {
    this.features = features;
    this.ends = ends;
    this.rows = rows;
  }

  /**
   * A table of weights.
   *
   * @param weights for each feature, the weight of each trait in their order
   */
  static FeatureTable of(Map<String, float[]> weights) {
    Map<String, byte[]> packed = new HashMap<>();
    weights.forEach((feature, row) -> {
      byte[] bytes = pack(row);
      if (bytes.length > 0) {
        packed.put(feature, bytes);
      }
    });
    FeatureIndex features = FeatureIndex.of(packed.keySet());
    byte[][] ordered = new byte[features.size()][];
    packed.forEach((feature, row) -> ordered[features.number(feature)] = row);
    int[] ends = new int[ordered.length];
    ByteBuffer rows = ByteBuffer.allocate(Arrays.stream(ordered).mapToInt(row -> row.length).sum());
    for (int number = 0; number < ends.length; number++) {
      rows.put(ordered[number]);
      ends[number] = rows.position();
    }
    return new FeatureTable(features, ends, rows.array());
  }

  private static byte[] pack(float[] weights) {
    ByteBuffer row = ByteBuffer.allocate(weights.length * ENTRY);
    for (int trait = 0; trait < weights.length; trait++) {
      int steps = Math.clamp(Math.round(weights[trait] / STEP), -MOST, MOST);
      if (Math.abs(weights[trait]) >= SMALLEST) {
        row.putShort((short) trait).put((byte) steps);
      }
    }
    return Arrays.copyOf(row.array(), row.position());
  }

  /** Adds what each feature that is shown says of the traits to their sums. */
  void add(Shown shown, double[] sums) {
    for (int feature = 0; feature < shown.size(); feature++) {
      int number = features.number(shown.hash(feature));
      if (number >= 0) {
        add(number, shown.scale(feature) * STEP, sums);
      }
    }
  }

  private void add(int number, double step, double[] sums) {
    int end = ends[number];
    for (int i = number == 0 ? 0 : ends[number - 1]; i < end; i += ENTRY) {
      int trait = rows[i] << Byte.SIZE | Byte.toUnsignedInt(rows[i + 1]);
      sums[trait] += step * rows[i + Short.BYTES];
    }
  }

  static FeatureTable read(DataInputStream in) throws IOException {
    FeatureIndex features = FeatureIndex.read(in);
    int[] ends = BulkInput.ints(in, features.size());
    int size = ends.length == 0 ? 0 : ends[ends.length - 1];
    return new FeatureTable(features, ends, BulkInput.bytes(in, size));
  }

  void write(DataOutputStream out) throws IOException {
    features.write(out);
    for (int end : ends) {
      out.writeInt(end);
    }
    out.write(rows);
  }
}
