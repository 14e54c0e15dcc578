package rollenkompass.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import rollenkompass.retrieval.lucene.LuceneStemmer;

class KnownSpellingsTest {
  private final KnownSpellings spellings = new KnownSpellings(new WordKeys(new LuceneStemmer()));

  @Test
  void wordsAreKnownInTheirForms() {
    assertThat(spellings.have(Language.DE, "Aktien")).isTrue();
    assertThat(spellings.have(Language.EN, "coasts")).isTrue();
  }

  @Test
  void typosAreNotKnown() {
    assertThat(spellings.have(Language.DE, "Gehlat")).isFalse();
    assertThat(spellings.have(Language.EN, "salery")).isFalse();
  }
}
