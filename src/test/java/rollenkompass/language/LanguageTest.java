package rollenkompass.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {
  @ParameterizedTest
  @CsvSource({"de, DE", "en, EN", "de-AT, DE", "en_GB, EN", "DE, DE", "en-US, EN"})
  void codesNameTheirLanguage(String code, Language language) {
    assertThat(Language.ofCode(code)).contains(language);
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "", "deutsch", "xx-DE"})
  void otherCodesNameNone(String code) {
    assertThat(Language.ofCode(code)).isEmpty();
  }

  @Test
  void eachLanguageIsTheOtherOfItsOther() {
    assertThat(Language.DE.other()).isEqualTo(Language.EN);
    assertThat(Language.EN.other()).isEqualTo(Language.DE);
  }
}
