package rollenkompass.learned;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Lessons in which either of two features alone asks for one want, and both together or neither for
 * the other: no sum of what each says alone can tell that.
 */
class LayerLearnerTest {
  private static final int ONE = 0;
  private static final int BOTH_OR_NEITHER = 1;
  private static final int TIMES = 4000;
  private static final List<List<String>> MESSAGES =
      List.of(List.of("w:a"), List.of("w:b"), List.of("w:a", "w:b"), List.of());

  private final KnownFeatures known = new KnownFeatures(List.of(example(), example()));
  private final HiddenLayer layer = layer(7);

  @Test
  void featuresTogetherMeanSomethingElseThanEachAlone() {
    assertThat(told("w:a")).isEqualTo(ONE);
    assertThat(told("w:b")).isEqualTo(ONE);
    assertThat(told("w:a", "w:b")).isEqualTo(BOTH_OR_NEITHER);
    assertThat(told()).isEqualTo(BOTH_OR_NEITHER);
  }

  @Test
  void sameLessonsGiveTheSameLayer() {
    HiddenLayer again = layer(7);
    for (List<String> message : MESSAGES) {
      assertThat(again.sum(Shown.of(message))).isEqualTo(layer.sum(Shown.of(message)));
    }
  }

  private int told(String... features) {
    double[] sums = layer.sum(Shown.of(List.of(features)));
    return sums[ONE] > sums[BOTH_OR_NEITHER] ? ONE : BOTH_OR_NEITHER;
  }

  private HiddenLayer layer(long seed) {
    List<Lesson> lessons = new ArrayList<>();
    for (List<String> message : MESSAGES) {
      lessons.addAll(Collections.nCopies(TIMES, lesson(message)));
    }
    LayerLearner learner = new LayerLearner(known.size(), 2, seed);
    learner.learn(lessons);
    return learner.layer(known);
  }

  /** Each want has one trait, and none fits better than the other. */
  private Lesson lesson(List<String> message) {
    int[] shown = known.of(signals(message));
    float[] scales = new float[shown.length];
    Arrays.fill(scales, 1);
    boolean one = message.size() == 1;
    return new Lesson(
        shown,
        scales,
        new WantTraits(new int[][] {{ONE}, {BOTH_OR_NEITHER}}, new double[][] {{1}, {1}}),
        new double[2][Fit.SIZE],
        new float[0][],
        new int[0],
        new boolean[] {one, !one});
  }

  private static Example example() {
    return new Example(signals(List.of("w:a", "w:b")), List.of(), Set.of(), Set.of());
  }

  private static Signals signals(List<String> features) {
    Reply composed = new Reply(Outcome.DECLINE, Set.of());
    return new Signals(features, List.of(), Map.of(), composed, Set.of(), Optional.empty());
  }
}
