package rollenkompass.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The base forms of words, folded. */
class BaseFormsTest {
  private final BaseForms german = new BaseForms(Language.DE);
  private final BaseForms english = new BaseForms(Language.EN);

  @Test
  void irregularFormsHaveTheirBaseForm() {
    assertThat(english.of("paid")).contains("pay");
    assertThat(german.of("gilt")).contains("gelten");
  }

  @Test
  void germanVerbsWithAPrefixAreFoundAsParticipleAndInfinitive() {
    assertThat(german.of("abgelehnt")).contains("ablehn");
    assertThat(german.of("einzureichen")).contains("einreichen");
    assertThat(german.of("aufgenommen")).contains("aufnehmen");
  }

  @Test
  void participlesOfVerbsWhosePrefixStaysHaveNoGe() {
    assertThat(german.of("verliehen")).contains("verleihen");
    assertThat(german.of("verbracht")).contains("verbringen");
  }

  @Test
  void aParticipleBeforeANounIsOneToo() {
    assertThat(german.of("abgeholte")).contains("abhol");
  }

  @Test
  void aWordIsNoFormOfItself() {
    assertThat(german.of("gehen")).doesNotContain("gehen");
  }
}
