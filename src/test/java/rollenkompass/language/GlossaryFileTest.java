package rollenkompass.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class GlossaryFileTest {
  @Test
  void lineIsAnEnglishPhraseAndGermanOnes() throws IOException {
    assertThat(read("to rent\tmieten|anmieten\nkey\tSchlüssel\n"))
        .containsExactly(
            new GlossaryFile.Entry("to rent", List.of("mieten", "anmieten")),
            new GlossaryFile.Entry("key", List.of("Schlüssel")));
  }

  @Test
  void commentsAreLeftOutEvenWithATab() throws IOException {
    assertThat(read("# english\tdeutsch\n\nkey\tSchlüssel")).hasSize(1);
  }

  @Test
  void lineOfAnotherFormIsNamed() {
    assertThatThrownBy(() -> read("key\tSchlüssel\nrent"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("line 2")
        .hasMessageContaining("rent");
    assertThatThrownBy(() -> read("rent\tmieten|"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("empty word");
  }

  private static List<GlossaryFile.Entry> read(String lines) throws IOException {
    List<GlossaryFile.Entry> entries = new ArrayList<>();
    GlossaryFile.read(new StringReader(lines), entries::add);
    return entries;
  }
}
