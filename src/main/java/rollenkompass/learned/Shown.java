package rollenkompass.learned;

import java.util.List;

/** The features that a message shows, by their hashes, and how much each counts. Immutable. */
final class Shown {
  private final long[] hashes;
  private final double[] scales;

  private Shown(long[] hashes, double[] scales) {
    this.hashes = hashes;
    this.scales = scales;
  }

  /** These features. */
  static Shown of(List<String> names) {
    long[] hashes = new long[names.size()];
    double[] scales = new double[names.size()];
    for (int i = 0; i < hashes.length; i++) {
      hashes[i] = FeatureIndex.hash(names.get(i));
      scales[i] = Scale.of(names.get(i), hashes.length);
    }
    return new Shown(hashes, scales);
  }

  int size() {
    return hashes.length;
  }

  /** By what an index finds a feature. */
  long hash(int feature) {
    return hashes[feature];
  }

  double scale(int feature) {
    return scales[feature];
  }
}
