package rollenkompass.learned;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;

/** Gives each known feature of messages a number, from 0. Immutable. */
final class FeatureIndex {
  private static final long FNV_BASIS = 0xcbf29ce484222325L;
  private static final long FNV_PRIME = 0x100000001b3L;

  /** Of so many bits hashes start alike in one part of the index. */
  private static final int PART_BITS = 14;

  private final long[] hashes;
  private final int[] parts;

  private FeatureIndex(long[] hashes) {
    this.hashes = hashes;
    this.parts = parts(hashes);
  }

  /** An index of these features, each another one. */
  static FeatureIndex of(Collection<String> features) {
    return new FeatureIndex(features.stream().mapToLong(FeatureIndex::hash).sorted().toArray());
  }

  /** Where in the sorted hashes each part of the index starts, and where the last one ends. */
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

  int size() {
    return hashes.length;
  }

  /** The number of a feature; negative for one that is not known. */
  int number(String feature) {
    return number(hash(feature));
  }

  /** The same of the feature with this hash. */
  int number(long hash) {
    int part = part(hash);
    return Arrays.binarySearch(hashes, parts[part], parts[part + 1], hash);
  }

  /** FNV-1a with 64 bits: two of some ten thousand features practically never meet. */
  static long hash(String feature) {
    long hash = FNV_BASIS;
    for (int i = 0; i < feature.length(); i++) {
      hash = (hash ^ feature.charAt(i)) * FNV_PRIME;
    }
    return hash;
  }

  static FeatureIndex read(DataInputStream in) throws IOException {
    return new FeatureIndex(BulkInput.longs(in, in.readInt()));
  }

  void write(DataOutputStream out) throws IOException {
    out.writeInt(hashes.length);
    for (long hash : hashes) {
      out.writeLong(hash);
    }
  }
}
