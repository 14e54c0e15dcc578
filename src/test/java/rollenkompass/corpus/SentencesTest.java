package rollenkompass.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Where sentences end. */
class SentencesTest {
  @Test
  void noneEndsBehindADayOrAnInitial() {
    assertThat(sentences("Am 3. Mai kommt J. Meier. Er bleibt."))
        .containsExactly("Am 3. Mai kommt J. Meier.", "Er bleibt.");
  }

  @Test
  void oneEndsBehindTheLastDigitsOfAPhoneNumber() {
    assertThat(sentences("Call 01632 960 111. Up to four may ring."))
        .containsExactly("Call 01632 960 111.", "Up to four may ring.");
  }

  @Test
  void oneEndsBehindTheMarkOfAThing() {
    assertThat(sentences("Paper is in cupboard C. The key hangs beside it."))
        .containsExactly("Paper is in cupboard C.", "The key hangs beside it.");
    assertThat(sentences("Die Proben sind in Halle C. Der Eingang ist hinten."))
        .containsExactly("Die Proben sind in Halle C.", "Der Eingang ist hinten.");
  }

  @Test
  void theNumberOfAnItemStaysWithIt() {
    assertThat(sentences("1. Der Verein ist frei.")).containsExactly("1. Der Verein ist frei.");
  }

  private static List<String> sentences(String text) {
    return Sentences.in(text).stream().map(span -> span.in(text)).toList();
  }
}
