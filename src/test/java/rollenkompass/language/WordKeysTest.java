package rollenkompass.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rollenkompass.retrieval.lucene.LuceneStemmer;

class WordKeysTest {
  private final WordKeys wordKeys = new WordKeys(new LuceneStemmer());

  @ParameterizedTest
  @CsvSource({
    "DE, Aufgabe, Aufgaben",
    "DE, Fähigkeit, FAEHIGKEITEN",
    "DE, Kampagne, Kampagnen",
    "DE, Maßnahme, Massnahmen",
    "EN, campaign, Campaigns",
    "EN, manage, managing"
  })
  void inflectedFormsHaveOneKey(Language language, String one, String other) {
    assertThat(wordKeys.key(language, one)).isEqualTo(wordKeys.key(language, other));
  }

  @Test
  void keysAreMarkedWithTheirLanguage() {
    assertThat(wordKeys.key(Language.DE, "Budget")).startsWith("de:");
    assertThat(wordKeys.key(Language.EN, "budget")).startsWith("en:");
  }

  @Test
  void wordsAreRememberedUnlessNobodyUsesSuchLongOnes() {
    AtomicInteger asked = new AtomicInteger();
    WordKeys counted = new WordKeys((language, folded) -> folded + asked.incrementAndGet());
    assertThat(counted.keys("Budget")).isEqualTo(counted.keys("Budget"));
    String endless = "Budget".repeat(10);
    assertThat(counted.keys(endless)).isNotEqualTo(counted.keys(endless));
  }

  @Test
  void loanWordIsLookedUpInBothLanguages() {
    assertThat(wordKeys.keys("Budget"))
        .containsExactly(wordKeys.key(Language.DE, "Budget"), wordKeys.key(Language.EN, "Budget"));
  }

  @Test
  void everydayWordOfOneLanguageIsNoneOfTheOthers() {
    assertThat(wordKeys.keys("the")).allMatch(key -> key.startsWith("en:"));
    assertThat(wordKeys.keys("und")).allMatch(key -> key.startsWith("de:"));
  }

  @Test
  void germanParticipleIsAlsoLookedUpUnderItsVerb() {
    assertThat(wordKeys.keys("gemessen")).contains(wordKeys.key(Language.DE, "messen"));
    assertThat(wordKeys.keys("Gewinn")).doesNotContain(wordKeys.key(Language.DE, "winn"));
  }

  @Property
  void everyStringHasAKeyInSomeLanguage(@ForAll String word) {
    assertThat(wordKeys.keys(word)).isNotEmpty();
  }

  @Property
  void theKeyOfAWordIsAmongItsKeysUnlessTheOtherLanguageOwnsIt(@ForAll String word) {
    assertThat(wordKeys.keys(word))
        .containsAnyOf(wordKeys.key(Language.DE, word), wordKeys.key(Language.EN, word));
  }
}
