package rollenkompass.retrieval.text.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RedundancyTest {
  private final Redundancy redundancy =
      new Redundancy(
          new Counts(
              Map.of(
                  "super", new int[] {3, 8, 9},
                  "bowl", new int[] {3, 8, 9},
                  "anthem", new int[] {1, 4, 5},
                  "game", IntStream.range(0, 40).toArray())));

  @Test
  void wordsThatStandTogetherCountLess() {
    assertThat(redundancy.weights(Set.of("super", "bowl", "anthem")))
        .containsEntry("anthem", 1.0)
        .containsEntry("super", 1 / 1.5)
        .containsEntry("bowl", 1 / 1.5);
  }

  @Test
  void aCommonWordTakesNothingFromARareOne() {
    assertThat(redundancy.weights(Set.of("super", "game")))
        .isEqualTo(Map.of("super", 1.0, "game", 1.0));
  }

  @Test
  void aWordOfNoPassageCountsInFull() {
    assertThat(redundancy.weights(Set.of("super", "stadium")))
        .isEqualTo(Map.of("super", 1.0, "stadium", 1.0));
  }

  private record Counts(Map<String, int[]> stems) implements FormStatistics {
    @Override
    public int passages() {
      return 50;
    }

    @Override
    public int withStem(String stem) {
      return passagesWithStem(stem).length;
    }

    @Override
    public int[] passagesWithStem(String stem) {
      return stems.getOrDefault(stem, new int[0]);
    }

    @Override
    public int withPart(String stem) {
      return 0;
    }
  }
}
