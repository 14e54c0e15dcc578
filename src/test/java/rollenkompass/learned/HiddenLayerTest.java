package rollenkompass.learned;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HiddenLayerTest {
  /** A unit that answers only where both features are shown, and speaks for the second trait. */
  private final HiddenLayer both =
      HiddenLayer.of(
          Map.of("w:a", new float[] {0.25f}, "w:b", new float[] {0.25f}),
          new float[] {-0.25f},
          new float[][] {{0, 2}},
          new float[] {1, 0});

  @Test
  void unitSpeaksWhereItsFeaturesMeet() {
    assertThat(sums(both, "w:a")).containsExactly(1, 0);
    assertThat(sums(both, "w:a", "w:b")).containsExactly(new double[] {1, 0.5}, within(0.001));
  }

  @Test
  void unknownFeatureSaysNothing() {
    assertThat(sums(both, "w:c", "w:a")).isEqualTo(sums(both, "w:a"));
  }

  @Test
  void layerReadsAsItWasWritten() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    both.write(new DataOutputStream(out));
    HiddenLayer read =
        HiddenLayer.read(new DataInputStream(new ByteArrayInputStream(out.toByteArray())), 2);
    assertThat(sums(read, "w:a", "w:b")).isEqualTo(sums(both, "w:a", "w:b"));
  }

  private static double[] sums(HiddenLayer layer, String... features) {
    return layer.sum(Shown.of(List.of(features)));
  }
}
