package rollenkompass.app.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

final class DidYouMeanTest {

  @Test
  void theNearestWordNeedsTheFewestChanges() {
    assertThat(DidYouMean.nearest("colour", List.of("column", "color"))).isEqualTo("color");
  }

  @Test
  void ofEquallyNearWordsTheFirstInTheAlphabetIsTaken() {
    assertThat(DidYouMean.nearest("bat", List.of("rat", "cat"))).isEqualTo("cat");
  }

  @Property
  void distanceIsSymmetricAndZeroOnlyForTheSameWord(@ForAll String a, @ForAll String b) {
    assertThat(DidYouMean.distance(a, b)).isEqualTo(DidYouMean.distance(b, a));
    assertThat(DidYouMean.distance(a, b) == 0).isEqualTo(a.equals(b));
  }
}
