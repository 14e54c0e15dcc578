package rollenkompass.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TokenizerTest {
  @ParameterizedTest
  @CsvSource({
    "Manager:in, Managerin",
    "Manager*in, Managerin",
    "Manager_in, Managerin",
    "Manager·in, Managerin",
    "Manager/in, Managerin",
    "Manager/-in, Managerin",
    "Manager(in), Managerin",
    "ManagerIn, Managerin",
    "Manager:innen, Managerinnen",
    "Manager*innen, Managerinnen",
    "Manager/-innen, Managerinnen",
    "Manager(innen), Managerinnen",
    "ManagerInnen, Managerinnen"
  })
  void genderMarksAreReadAsTheWordsEnding(String written, String read) {
    assertThat(words(written)).containsExactly(read);
  }

  @Test
  void genderMarksWithinASentenceLeaveItsOtherWordsAlone() {
    assertThat(words("Was macht ein*e Manager*in?"))
        .containsSubsequence("Was", "macht", "Managerin");
    assertThat(words("Beruf: in Berlin")).containsExactly("Beruf", "in", "Berlin");
    assertThat(words("Social/Intern")).containsExactly("Social", "Intern");
    assertThat(words("LinkedIn")).containsExactly("Linkedin");
  }

  @Test
  void hyphensAndSlashesSeparateWords() {
    assertThat(words("Social-Media-Manager/Online–Marketing"))
        .containsExactly("Social", "Media", "Manager", "Online", "Marketing");
  }

  @Test
  void markupVanishes() {
    assertThat(words("<b>Was</b> macht <a href=\"https://example.org/?a=b\">ein SMM</a>?"))
        .containsExactly("Was", "macht", "ein", "SMM");
    assertThat(words("**Was** macht _ein_ `SMM`?")).containsExactly("Was", "macht", "ein", "SMM");
    assertThat(words("1 < 2 und 3 > 2")).containsExactly("1", "2", "und", "3", "2");
  }

  @Test
  void controlCharactersSeparateAndTerminalCodesVanish() {
    assertThat(words("Was\u0000macht\u0007ein\tSMM")).containsExactly("Was", "macht", "ein", "SMM");
    assertThat(words("\u001B[31mBudget\u001B[0m")).containsExactly("Budget");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Bud\u200Bget", "Bud\u00ADget", "\uFEFFBudget", "Bud\u2060get", "\u202EBudget"})
  void invisibleCharactersDoNotSplitWords(String written) {
    assertThat(words(written)).containsExactly("Budget");
  }

  @Test
  void wideAndDecomposedLettersAreReadAsUsualOnes() {
    assertThat(words("ＳＭＭ")).containsExactly("SMM");
    assertThat(words("Fa\u0308higkeit")).containsExactly("Fähigkeit");
  }

  @Test
  void numbersStayWhole() {
    assertThat(words("1.000,50 Euro, 3.5 Punkte, 2 und 2."))
        .containsExactly("1.000,50", "Euro", "3.5", "Punkte", "2", "und", "2");
  }

  @Test
  void englishContractionsStayWhole() {
    assertThat(words("What's it? I don't, they’re."))
        .containsExactly("What's", "it", "I", "don't", "they’re");
  }

  @Test
  void sentencesAreCounted() {
    assertThat(Tokenizer.tokens("Hallo! Ich mag 3.5 Zahlen… Was passt?\nUnd dann"))
        .extracting(Token::sentence)
        .containsExactly(0, 1, 1, 1, 1, 2, 2, 3, 3);
    assertThat(Tokenizer.tokens("... Was? ?! Wie?"))
        .extracting(Token::sentence)
        .containsExactly(0, 1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "?!…", "***", "😀", "\u0000", "<br/>"})
  void textWithoutLettersAndDigitsHasNoWords(String text) {
    assertThat(words(text)).isEmpty();
  }

  @Property
  void anyStringIsSplitIntoWordsOfVisibleCharacters(@ForAll String text) {
    assertThat(Tokenizer.tokens(text))
        .allSatisfy(token -> {
          assertThat(token.surface()).isNotBlank().doesNotContainPattern("[\\p{Cntrl}\\s]");
          assertThat(token.sentence()).isNotNegative();
        });
  }

  @Property
  void sentenceNumbersNeverFall(@ForAll @StringLength(max = 300) String text) {
    assertThat(Tokenizer.tokens(text).stream().map(Token::sentence).toList()).isSorted();
  }

  @Test
  void numberOfAnyLengthIsOneWord() {
    String number = "1" + ".1".repeat(50_000);
    assertThat(words(number + " und,")).containsExactly(number, "und");
  }

  @Test
  void endMarksWithoutAnEndAreReadInOnePass() {
    String marks = "!".repeat(100_000);
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () ->
            assertThat(Tokenizer.tokens("a" + marks + "b" + marks + " c"))
                .extracting(Token::sentence)
                .containsExactly(0, 0, 1));
  }

  private static List<String> words(String text) {
    return Tokenizer.tokens(text).stream().map(Token::surface).toList();
  }
}
