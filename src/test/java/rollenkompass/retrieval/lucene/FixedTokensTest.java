package rollenkompass.retrieval.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rollenkompass.EngineFixture;
import rollenkompass.answering.Point;

class FixedTokensTest {
  @TempDir private Path folder;

  @Test
  void aWordTooLongForTheIndexIsLeftOut() throws IOException {
    String run = "q".repeat(40_000);
    Files.writeString(folder.resolve("a.txt"), "Der Schlüssel liegt im Keller " + run + ".");
    Files.writeString(folder.resolve("b.txt"), "Die Leiter steht im Hof.");
    EngineFixture engine = EngineFixture.over(folder);
    assertThat(engine.ask("Wo steht die Leiter?").points())
        .extracting(Point::text)
        .anyMatch(text -> text.contains("im Hof"));
  }
}
