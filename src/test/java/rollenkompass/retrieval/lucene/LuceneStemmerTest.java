package rollenkompass.retrieval.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rollenkompass.language.Language;

class LuceneStemmerTest {
  private final LuceneStemmer stemmer = new LuceneStemmer();

  @ParameterizedTest
  @CsvSource({"campaign, campaigns", "measure, measured", "excellent, excellence"})
  void formsOfAnEnglishWordHaveOneStem(String word, String form) {
    assertThat(stemmer.stem(Language.EN, form)).isEqualTo(stemmer.stem(Language.EN, word));
  }

  @ParameterizedTest
  @CsvSource({"excel, excellent", "experience, experiments", "organ, organization"})
  void formsOfOtherWordsHaveOtherStems(String word, String other) {
    assertThat(stemmer.stem(Language.EN, other)).isNotEqualTo(stemmer.stem(Language.EN, word));
  }

  @Test
  void germanFormsHaveOneStem() {
    assertThat(stemmer.stem(Language.DE, "kampagnen"))
        .isEqualTo(stemmer.stem(Language.DE, "kampagne"));
  }
}
