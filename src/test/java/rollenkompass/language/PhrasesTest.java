package rollenkompass.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import rollenkompass.retrieval.lucene.LuceneStemmer;

class PhrasesTest {
  private static final WordKeys WORD_KEYS = new WordKeys(new LuceneStemmer());
  private final Phrases<String> phrases = new Phrases<>(WORD_KEYS);

  @Test
  void inflectedFormsMeetTheEntry() {
    phrases.add(Language.DE, "Fähigkeit", "skill");
    phrases.add(Language.EN, "campaign", "campaign");
    assertThat(meanings("welche Fähigkeiten braucht er")).containsExactly("skill");
    assertThat(meanings("FAEHIGKEITEN")).containsExactly("skill");
    assertThat(meanings("which campaigns")).containsExactly("campaign");
  }

  @Test
  void phraseNeedsAllItsWordsInOrder() {
    phrases.add(Language.DE, "bezahlte Werbung", "ads");
    assertThat(meanings("er schaltet bezahlte Werbung")).containsExactly("ads");
    assertThat(meanings("Werbung bezahlte")).isEmpty();
    assertThat(meanings("bezahlte gute Werbung")).isEmpty();
  }

  @Test
  void gapStandsForUpToFiveWords() {
    phrases.add(Language.DE, "arbeitet … zusammen", "together");
    assertThat(meanings("arbeitet zusammen")).containsExactly("together");
    assertThat(meanings("arbeitet er mit dem ganzen Team zusammen")).containsExactly("together");
    assertThat(meanings("arbeitet er sehr oft mit vielen anderen Leuten zusammen")).isEmpty();
  }

  @Test
  void gapMayBeWrittenWithoutBlanks() {
    phrases.add(Language.EN, "mix…up", "confusion");
    assertThat(meanings("people mix them up")).containsExactly("confusion");
  }

  @Test
  void matchTellsWhereItStandsAndHowManyWordsTheEntryHas() {
    phrases.add(Language.EN, "works … with", "together");
    assertThat(phrases.matches(keys("she works closely with others")))
        .containsExactly(new Phrases.Match<>(1, 4, "together", 2));
  }

  @Test
  void entriesOfBothLanguagesAreFoundInOneText() {
    phrases.add(Language.DE, "Karriere", "de");
    phrases.add(Language.EN, "promotion", "en");
    assertThat(meanings("Karriere und promotion")).containsExactly("de", "en");
  }

  @Test
  void everyMeaningOfAWordIsFound() {
    phrases.add(Language.DE, "Budget", "money");
    phrases.add(Language.EN, "budget", "cash");
    assertThat(meanings("Budget")).containsExactlyInAnyOrder("money", "cash");
  }

  @Test
  void phraseWithoutAWordIsPassedOver() {
    phrases.add(Language.DE, "", "nothing");
    phrases.add(Language.DE, "?!", "nothing");
    assertThat(meanings("?! nichts")).isEmpty();
  }

  @Property
  void anyStringMayBeEntryAndText(@ForAll String phrase, @ForAll String text) {
    Phrases<String> any = new Phrases<>(WORD_KEYS);
    any.add(Language.DE, phrase, "de");
    any.add(Language.EN, phrase, "en");
    List<Set<String>> keys = keys(text);
    assertThat(any.matches(keys))
        .allSatisfy(match -> {
          assertThat(match.start()).isBetween(0, keys.size() - 1);
          assertThat(match.end()).isBetween(match.start() + 1, keys.size());
        });
  }

  @Property
  void everyStringWithoutGapFindsItself(@ForAll String phrase) {
    String plain = phrase.replace("…", "");
    Phrases<String> any = new Phrases<>(WORD_KEYS);
    any.add(Language.DE, plain, "it");
    List<Set<String>> own =
        Tokenizer.tokens(plain).stream()
            .map(t -> Set.of(WORD_KEYS.key(Language.DE, t.surface())))
            .toList();
    assertThat(any.matches(own).isEmpty()).isEqualTo(own.isEmpty());
  }

  private List<String> meanings(String text) {
    return phrases.matches(keys(text)).stream().map(Phrases.Match::meaning).toList();
  }

  private static List<Set<String>> keys(String text) {
    return Tokenizer.tokens(text).stream().map(t -> WORD_KEYS.keys(t.surface())).toList();
  }
}
