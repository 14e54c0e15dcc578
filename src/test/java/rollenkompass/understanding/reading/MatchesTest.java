package rollenkompass.understanding.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import rollenkompass.language.Phrases;

class MatchesTest {
  @Test
  void phraseHoldsEachOfItsWords() {
    Matches<String> matches = Matches.of(List.of(new Phrases.Match<>(1, 3, "ads", 2)), 4);
    assertThat(matches.at(0)).isEmpty();
    assertThat(matches.at(1)).isEqualTo(matches.all());
    assertThat(matches.at(2)).isEqualTo(matches.all());
    assertThat(matches.at(3)).isEmpty();
  }

  @Test
  void phraseHoldsNothingInItsGap() {
    Matches<String> matches = Matches.of(List.of(new Phrases.Match<>(0, 3, "together", 2)), 3);
    assertThat(matches.at(0)).hasSize(1);
    assertThat(matches.at(1)).isEmpty();
    assertThat(matches.at(2)).hasSize(1);
  }

  @Test
  void matchesOfOneWordKeepTheirOrder() {
    Phrases.Match<String> longer = new Phrases.Match<>(0, 2, "longer", 2);
    Phrases.Match<String> shorter = new Phrases.Match<>(1, 2, "shorter", 1);
    assertThat(Matches.of(List.of(longer, shorter), 2).at(1)).containsExactly(longer, shorter);
  }
}
