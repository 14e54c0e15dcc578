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

  @Test
  void sentenceIsUnderstoodWithoutItsTitle() {
    assertThat(Labels.isSentence(Language.DE, "Größere Betriebe zahlen mehr, und das im Mittel."))
        .isTrue();
    assertThat(Labels.isSentence(Language.EN, "It is baked at night and sold in the morning."))
        .isTrue();
    assertThat(Labels.isSentence(Language.DE, "Mehl, Wasser, Salz, Hefe und Zeit")).isFalse();
    assertThat(Labels.isSentence(Language.EN, "250 degrees.")).isFalse();
  }

  private static String shown(String label, String text) {
    return Labels.of(
        new PassageText(Language.DE, "d.md", "", label, text, new SourceSpan(0, 1), text));
  }
}
