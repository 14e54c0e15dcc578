package rollenkompass.answering.extractive.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rollenkompass.answering.extractive.words.Word;
import rollenkompass.language.Language;

/** What is counted, and what only measures. */
class QuantitiesTest {
  @Test
  void whatIsCountedStandsBehindHowMany() {
    assertThat(Quantities.countedIn(List.of("How", "many", "seats", "are", "there"))).isEqualTo(2);
    assertThat(Quantities.countedIn(List.of("Wieviele", "Plätze", "gibt", "es"))).isEqualTo(1);
  }

  @Test
  void whereNothingIsCountedItIsBehindTheEnd() {
    assertThat(Quantities.countedIn(List.of("Gibt", "es", "viele", "Plätze"))).isEqualTo(4);
  }

  @Test
  void numberBeforeAUnitIsAMeasure() {
    assertThat(Quantities.isMeasure(List.of("für", "2", "Tage"), 1)).isTrue();
    assertThat(Quantities.isMeasure(List.of("gate", "11"), 1)).isFalse();
    assertThat(Quantities.isMeasure(List.of("6", "Karten"), 0)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "DE, 2 am tag",
    "DE, 3 a 4",
    "DE, 2 personen",
    "EN, 3 per week",
    "EN, 3 a month",
    "EN, 2 people"
  })
  void numberOfThingsIsACount(Language language, String words) {
    assertThat(Quantities.isCount(language, words(words), 0)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "DE, 14 uhr",
    "DE, 5 euro",
    "DE, 10 prozent",
    "EN, 2 am",
    "EN, 3 p m",
    "EN, 5 pounds each",
    "EN, 10 per cent"
  })
  void numberOfTheClockOrOfMoneyIsNone(Language language, String words) {
    assertThat(Quantities.isCount(language, words(words), 0)).isFalse();
  }

  private static List<Word> words(String text) {
    return Stream.of(text.split(" ", -1)).map(word -> new Word(word, List.of(word))).toList();
  }
}
