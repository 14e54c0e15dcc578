package rollenkompass.answering.role;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rollenkompass.EngineFixture;
import rollenkompass.answering.Answer;
import rollenkompass.language.Language;

class AskedPointsTest {
  @ParameterizedTest
  @CsvSource({
    "DE, Nenn mir 3 Unterschiede zwischen SMM und OMM, 3",
    "DE, vergleich die beiden in vier kurzen Punkten, 4",
    "EN, the three main differences please, 3",
    "EN, compare them in 5 bullet points, 5"
  })
  void numberBeforeWhatIsCounted(Language language, String text, int points) {
    assertThat(AskedPoints.in(language, text)).hasValue(points);
  }

  @Test
  void numberOfAnythingElse() {
    assertThat(AskedPoints.in(Language.EN, "what are the differences between the 2 jobs"))
        .isEmpty();
    assertThat(AskedPoints.in(Language.DE, "Was unterscheidet die zwei Berufe?")).isEmpty();
  }

  @Test
  void comparisonHasSoManyRows() {
    Answer answer = EngineFixture.shipped().ask("Nenn mir 3 Unterschiede zwischen SMM und OMM");
    assertThat(((Answer.Comparison) answer).table().rows()).hasSize(3);
  }
}
