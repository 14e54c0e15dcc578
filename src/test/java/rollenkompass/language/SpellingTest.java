package rollenkompass.language;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {
  @ParameterizedTest
  @CsvSource({
    "Fähigkeit, Faehigkeit",
    "Fähigkeit, Fahigkeit",
    "FÄHIGKEIT, fähigkeit",
    "Öffentlich, oeffentlich",
    "über, ueber",
    "über, uber",
    "Maßnahme, Massnahme",
    "MASSNAHME, maßnahme",
    "café, cafe",
    "wie’s, wies",
    "geht's, gehts",
    "geht´s, gehts",
    "geht`s, gehts"
  })
  void germanSpellingsOfOneWordAreEqual(String one, String other) {
    assertThat(Spelling.fold(Language.DE, one)).isEqualTo(Spelling.fold(Language.DE, other));
  }

  @ParameterizedTest
  @CsvSource({"naïve, naive", "Résumé, resume", "don’t, dont", "DON'T, dont", "Zoë, zoe"})
  void englishSpellingsOfOneWordAreEqual(String one, String other) {
    assertThat(Spelling.fold(Language.EN, one)).isEqualTo(Spelling.fold(Language.EN, other));
  }

  @Test
  void composedAndDecomposedUmlautsAreEqual() {
    assertThat(Spelling.fold(Language.DE, "u\u0308ber"))
        .isEqualTo(Spelling.fold(Language.DE, "über"));
  }

  @ParameterizedTest
  @CsvSource({"value, value", "does, does", "poet, poet", "queue, queue"})
  void englishWordsKeepTheirDigraphs(String word, String folded) {
    assertThat(Spelling.fold(Language.EN, word)).isEqualTo(folded);
  }

  @ParameterizedTest
  @CsvSource({"neue, neue", "Treue, treue", "Quelle, quelle", "Steuer, steuer", "Bauer, bauer"})
  void ueBehindVowelOrQIsNoUmlaut(String word, String folded) {
    assertThat(Spelling.fold(Language.DE, word)).isEqualTo(folded);
  }

  @ParameterizedTest
  @CsvSource({
    "budget, budget, 0",
    "budget, bugdet, 1",
    "budget, budgte, 1",
    "budget, budet, 1",
    "budget, buddget, 1",
    "budget, budgot, 1",
    "kampagne, kampange, 1",
    "kampagne, campange, 2",
    "ab, ba, 1",
    "'', ab, 2"
  })
  void distanceCountsEditsAndSwappedNeighbours(String a, String b, int edits) {
    assertThat(Spelling.distance(a, b, 3)).isEqualTo(edits);
  }

  @ParameterizedTest
  @CsvSource({"budget, karriere, 2, 3", "budget, seo, 1, 2", "abcd, wxyz, 0, 1", "a, a, 0, 0"})
  void distanceBeyondTheLimitIsOneMore(String a, String b, int limit, int expected) {
    assertThat(Spelling.distance(a, b, limit)).isEqualTo(expected);
  }

  @Property
  void foldedWordsOfATextHoldNoCapitalsUmlautsOrApostrophes(
      @ForAll Language language, @ForAll String text) {
    assertThat(Tokenizer.tokens(text))
        .extracting(token -> Spelling.fold(language, token.surface()))
        .allSatisfy(folded -> assertThat(folded).doesNotContainPattern("[A-ZÄÖÜäöüß'’]"));
  }

  @Property
  void foldingAnEnglishTextTwiceChangesNothingMore(@ForAll String text) {
    assertThat(Tokenizer.tokens(text))
        .extracting(token -> Spelling.fold(Language.EN, token.surface()))
        .allSatisfy(folded -> assertThat(Spelling.fold(Language.EN, folded)).isEqualTo(folded));
  }

  @Property
  void foldingAnyStringTwiceChangesNothingMore(@ForAll String word) {
    String folded = Spelling.fold(Language.EN, word);
    assertThat(Spelling.fold(Language.EN, folded)).isEqualTo(folded);
  }

  @Property
  void foldingAGermanWordTwiceChangesNothingMore(
      @ForAll @AlphaChars @StringLength(max = 12) String word) {
    String folded = Spelling.fold(Language.DE, word);
    assertThat(Spelling.fold(Language.DE, folded)).isEqualTo(folded);
  }

  @Test
  void umlautBeforeEIsEqualInEverySpelling() {
    assertThat(Spelling.fold(Language.DE, "Trophäe"))
        .isEqualTo(Spelling.fold(Language.DE, "Trophaee"));
  }

  @Property
  void distanceIsSymmetricAndZeroOnlyForEqualWords(
      @ForAll @AlphaChars @StringLength(max = 10) String a,
      @ForAll @AlphaChars @StringLength(max = 10) String b,
      @ForAll @IntRange(max = 4) int limit) {
    int distance = Spelling.distance(a, b, limit);
    assertThat(distance).isEqualTo(Spelling.distance(b, a, limit)).isBetween(0, limit + 1);
    assertThat(distance == 0).isEqualTo(a.equals(b));
  }
}
