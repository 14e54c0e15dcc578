package rollenkompass.answering.extractive.passage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rollenkompass.EngineFixture;
import rollenkompass.answering.Point;

class CorpusWordsTest {
  private static final String COMPOUND = "Der Quonzelfrimpelzack steht im Keller.";
  private static final String PARTS = "Quonzel, Frimpel und Zack nennt man die Teile des Geräts.";

  @TempDir private Path folder;

  @Test
  void namesOfFilesChangeNoAnswer() throws IOException {
    List<String> forwards = answer(folder.resolve("forwards"), COMPOUND, PARTS);
    List<String> backwards = answer(folder.resolve("backwards"), PARTS, COMPOUND);
    assertThat(forwards).isEqualTo(backwards).first().asString().contains("Keller");
  }

  private static List<String> answer(Path documents, String... texts) throws IOException {
    Files.createDirectories(documents);
    for (int i = 0; i < texts.length; i++) {
      Files.writeString(documents.resolve("text-" + i + ".txt"), texts[i]);
    }
    return EngineFixture.over(documents)
        .ask("Wo steht Frimpel?")
        .points()
        .map(Point::text)
        .toList();
  }
}
