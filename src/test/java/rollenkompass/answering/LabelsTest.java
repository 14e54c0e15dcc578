package rollenkompass.answering;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import rollenkompass.corpus.PassageText;
import rollenkompass.corpus.SourceSpan;
import rollenkompass.language.Language;

class LabelsTest {
  @Test
  void titleThatTheStatementBeginsWithIsLeftOut() {
    assertThat(shown("Branche", "Die Branche macht beim Gehalt viel aus.")).isEmpty();
    assertThat(shown("Hate comments", "In the study, hate comments were a topic.")).isEmpty();
  }

  @Test
  void titleThatSaysMoreStays() {
    assertThat(shown("Spanne", "Gut die Hälfte verdiente mehr.")).isEqualTo("Spanne");
  }

  private static String shown(String label, String text) {
    return Labels.of(
        new PassageText(Language.DE, "d.md", "", label, text, new SourceSpan(0, 1), text));
  }
}
