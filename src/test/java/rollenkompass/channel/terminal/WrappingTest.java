package rollenkompass.channel.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import rollenkompass.language.CleanText;

final class WrappingTest {

  @Test
  void linesBreakAtWhiteSpace() {
    assertThat(Wrapping.wrap("eins zwei  drei", 9)).containsExactly("eins zwei", "drei");
  }

  @Test
  void linesBreakBehindHyphens() {
    assertThat(Wrapping.wrap("der Social-Media-Manager", 12))
        .containsExactly("der Social-", "Media-", "Manager");
  }

  @Test
  void aWordWiderThanALineIsBroken() {
    assertThat(Wrapping.wrap("ab Donaudampf ef", 5)).containsExactly("ab", "Donau", "dampf", "ef");
  }

  @Test
  void lineBreaksOfTheTextStay() {
    assertThat(Wrapping.wrap("a\n\nb c", 80)).containsExactly("a", "", "b c");
  }

  @Test
  void escapeSequencesOfTheTextDoNothing() {
    assertThat(Wrapping.wrap("rot \033[31mrot\007\b \u009b1m", 80))
        .containsExactly("rot [31mrot 1m");
  }

  @Test
  void wideCharactersTakeTwoColumns() {
    assertThat(Wrapping.widthOf("日本ä")).isEqualTo(5);
    assertThat(Wrapping.wrap("日本語", 4)).containsExactly("日本", "語");
  }

  @Test
  void aLineNeedsAWidth() {
    assertThatThrownBy(() -> Wrapping.wrap("a", 0)).hasMessage("width must be >= 1: 0");
  }

  @Property
  void nothingButWhiteSpaceAndControlCharactersAreLost(
      @ForAll String text, @ForAll @IntRange(min = 1, max = 40) int width) {
    assertThat(withoutWhiteSpace(String.join("", Wrapping.wrap(text, width))))
        .isEqualTo(withoutWhiteSpace(CleanText.clean(text)));
  }

  @Property
  void everyLineFits(@ForAll String text, @ForAll @IntRange(min = 2, max = 40) int width) {
    assertThat(Wrapping.wrap(text, width)).allMatch(line -> Wrapping.widthOf(line) <= width);
  }

  private static String withoutWhiteSpace(String text) {
    return text.codePoints()
        .filter(codePoint -> !Character.isWhitespace(codePoint))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
