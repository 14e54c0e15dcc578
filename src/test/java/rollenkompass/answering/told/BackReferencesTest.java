package rollenkompass.answering.told;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import rollenkompass.language.Language;

class BackReferencesTest {
  @Test
  void sentenceThatPointsBackStandsBehindTheOneItPointsTo() {
    List<String> german = List.of("Die Bäcker sind eine Gruppe.", "Deren Lohn steigt.");
    assertThat(BackReferences.whole(Language.DE, german, 1)).isEqualTo(String.join(" ", german));
    List<String> english = List.of("Bakers are a group.", "Full-time staff of that group earn.");
    assertThat(BackReferences.whole(Language.EN, english, 1)).isEqualTo(String.join(" ", english));
  }

  @Test
  void sentenceThatNamesWhatItSpeaksOfStandsAlone() {
    List<String> sentences = List.of("Die Bäcker sind eine Gruppe.", "Der Lohn der Brauer steigt.");
    assertThat(BackReferences.whole(Language.DE, sentences, 1)).isEqualTo(sentences.getLast());
    assertThat(BackReferences.whole(Language.DE, sentences, 0)).isEqualTo(sentences.getFirst());
  }
}
