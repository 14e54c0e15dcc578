package rollenkompass.app.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rollenkompass.corpus.CorpusException;
import rollenkompass.retrieval.Synonyms;

class KeptSynonymsTest {
  @TempDir private Path folder;

  @Test
  void keptOnesAreThoseOfTheFile() {
    Path file = Path.of("config/synonyms.yaml");
    Synonyms first = KeptSynonyms.read(file, folder);
    assertThat(first).isEqualTo(Synonyms.read(file));
    assertThat(KeptSynonyms.read(file, folder)).isEqualTo(first);
  }

  @Test
  void changedFileIsReadAnew() throws IOException {
    Path file = folder.resolve("synonyms.yaml");
    Files.writeString(file, "- id: pay\n  de: [Lohn]\n");
    assertThat(KeptSynonyms.read(file, folder).groups().getFirst().de()).containsExactly("Lohn");
    Files.writeString(file, "- id: pay\n  de: [Sold]\n");
    assertThat(KeptSynonyms.read(file, folder).groups().getFirst().de()).containsExactly("Sold");
  }

  @Test
  void damageIsMended() throws IOException {
    Path file = folder.resolve("synonyms.yaml");
    Files.writeString(file, "- id: pay\n  de: [Lohn]\n");
    KeptSynonyms.read(file, folder);
    Files.writeString(folder.resolve("synonyms.bin"), "damaged");
    assertThat(KeptSynonyms.read(file, folder).groups()).hasSize(1);
  }

  @Test
  void brokenFileIsNamedEachTime() throws IOException {
    Path file = folder.resolve("synonyms.yaml");
    Files.writeString(file, "- de: [Lohn]\n");
    for (int i = 0; i < 2; i++) {
      assertThatThrownBy(() -> KeptSynonyms.read(file, folder))
          .isInstanceOf(CorpusException.class)
          .hasMessageContaining("synonyms.yaml");
    }
  }
}
