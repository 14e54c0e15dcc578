package rollenkompass.language;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Usual texts are read on a shorter way; it leads to the same words. */
final class UsualTextTest {
  /** Forces the long way and vanishes on it. */
  private static final String INVISIBLE = "\u00AD";

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings()
        .withChars("abeinstIÄäöüßue019 -.,;:!?/()*_\"'’\n<>")
        .ofMaxLength(24);
  }

  @Provide
  Arbitrary<String> words() {
    return Arbitraries.strings().withChars("aeuoqrtäöüÄÖÜßXZ09'’´`").ofMaxLength(12);
  }

  @Property
  void shortWayFindsTheSameTokens(@ForAll("texts") String text) {
    assertThat(Tokenizer.tokens(text)).isEqualTo(Tokenizer.tokens(text + INVISIBLE));
  }

  @Property
  void shortWayFoldsAlike(@ForAll("words") String word, @ForAll Language language) {
    String marked = word + "\u0301"; // a combining accent that folding takes away
    assertThat(Spelling.fold(language, word)).isEqualTo(Spelling.fold(language, marked));
  }

  @Property
  void nearWordsAreNeverPassedOver(@ForAll("words") String a, @ForAll("words") String b) {
    for (int limit = 0; limit <= 2; limit++) {
      if (Spelling.distance(a, b, limit) <= limit) {
        assertThat(Spelling.mayBeNear(Spelling.letters(a), Spelling.letters(b), limit)).isTrue();
      }
    }
  }
}
