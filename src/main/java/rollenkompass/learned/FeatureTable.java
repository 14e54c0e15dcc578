package rollenkompass.learned;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/**
 * How strongly each feature of a message speaks for each trait of a want, in rows of bytes that are
 * read as they stand. Weights are kept in steps of a 32nd, those near 0 not at all.
 */
final class FeatureTable {
  private static final float STEP = 1 / 32f;
  private static final float SMALLEST = 0.03f;
  private static final int MOST = Byte.MAX_VALUE;
  private static final int ENTRY = Short.BYTES + Byte.BYTES;
  private static final long FNV_BASIS = 0xcbf29ce484222325L;
  private static final long FNV_PRIME = 0x100000001b3L;

  /** Of so many bits hashes start alike in one part of the table. */
  private static final int PART_BITS = 14;

  private final long[] hashes;
  private final int[] parts;
  private final int[] ends;
  private final byte[] rows;

  private FeatureTable(long[] hashes, int[] ends, byte[] rows) {
    this.hashes = hashes;
    this.parts = parts(hashes);
    this.ends = ends;
    this.rows = rows;
  }

  /** Where in the sorted hashes each part of the table starts, and where the last one ends. */
  private static int[] parts(long[] hashes) {
    int[] parts = new int[(1 << PART_BITS) + 1];
    for (long hash : hashes) {
      parts[part(hash) + 1]++;
    }
    for (int part = 1; part < parts.length; part++) {
      parts[part] += parts[part - 1];
    }
    return parts;
  }

  private static int part(long hash) {
    // Hashes are sorted as signed numbers.
    return (int) ((hash ^ Long.MIN_VALUE) >>> (Long.SIZE - PART_BITS));
  }

  /**
   * A table of weights.
   *
   * @param weights for each feature, the weight of each trait in their order
   */
  static FeatureTable of(Map<String, float[]> weights) {
    TreeMap<Long, byte[]> packed = new TreeMap<>();
    weights.forEach((feature, row) -> {
      byte[] bytes = pack(row);
      if (bytes.length > 0) {
        packed.put(hash(feature), bytes);
      }
    });
    long[] hashes = new long[packed.size()];
    int[] ends = new int[hashes.length];
    ByteBuffer rows = ByteBuffer.allocate(packed.values().stream().mapToInt(b -> b.length).sum());
    int at = 0;
    for (Map.Entry<Long, byte[]> entry : packed.entrySet()) {
      rows.put(entry.getValue());
      hashes[at] = entry.getKey();
      ends[at++] = rows.position();
    }
    return new FeatureTable(hashes, ends, rows.array());
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

  /** Adds what {@code feature} says, times {@code scale}, to the sums of the traits. */
  void add(String feature, double scale, double[] sums) {
    long hash = hash(feature);
    int part = part(hash);
    int at = Arrays.binarySearch(hashes, parts[part], parts[part + 1], hash);
    if (at < 0) {
      return;
    }
    double step = scale * STEP;
    int end = ends[at];
    for (int i = at == 0 ? 0 : ends[at - 1]; i < end; i += ENTRY) {
      int trait = rows[i] << Byte.SIZE | Byte.toUnsignedInt(rows[i + 1]);
      sums[trait] += step * rows[i + Short.BYTES];
    }
  }

  /** FNV-1a with 64 bits: two of some ten thousand features practically never meet. */
  private static long hash(String feature) {
    long hash = FNV_BASIS;
    for (int i = 0; i < feature.length(); i++) {
      hash = (hash ^ feature.charAt(i)) * FNV_PRIME;
    }
    return hash;
  }

  static FeatureTable read(DataInputStream in) throws IOException {
    long[] hashes = new long[in.readInt()];
    int[] ends = new int[hashes.length];
    buffer(in, hashes.length * Long.BYTES).asLongBuffer().get(hashes);
    buffer(in, ends.length * Integer.BYTES).asIntBuffer().get(ends);
    int size = ends.length == 0 ? 0 : ends[ends.length - 1];
    return new FeatureTable(hashes, ends, buffer(in, size).array());
  }

  private static ByteBuffer buffer(DataInputStream in, int size) throws IOException {
    byte[] bytes = new byte[size];
    in.readFully(bytes);
    return ByteBuffer.wrap(bytes);
  }

  void write(DataOutputStream out) throws IOException {
    out.writeInt(hashes.length);
    for (long hash : hashes) {
      out.writeLong(hash);
    }
    for (int end : ends) {
      out.writeInt(end);
    }
    out.write(rows);
  }
}
