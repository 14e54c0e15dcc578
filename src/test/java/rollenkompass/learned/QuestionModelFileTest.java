package rollenkompass.learned;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rollenkompass.corpus.CorpusException;

class QuestionModelFileTest {
  private static final Path SHIPPED = Path.of("config/question-model.bin");

  @TempDir private Path folder;
  private byte[] bytes;

  @BeforeEach
  void read() throws IOException {
    bytes = Files.readAllBytes(SHIPPED);
  }

  @ParameterizedTest
  @ValueSource(ints = {100, 200, 5_000, 1_000_000, 9_000_000})
  void overwrittenBytesAreNoticed(int position) throws IOException {
    Arrays.fill(bytes, position, position + 4, (byte) 0xFF);
    assertRefused("damaged");
  }

  @ParameterizedTest
  @ValueSource(ints = {40, 5_000, 5_000_000})
  void missingEndIsNoticed(int length) throws IOException {
    bytes = Arrays.copyOf(bytes, length);
    assertRefused("damaged");
  }

  @Test
  void olderFileIsNoticed() throws IOException {
    String start = new String(bytes, 2, 30, StandardCharsets.US_ASCII);
    assertThat(start).matches("rollenkompass question model \\d");
    bytes[31] = '5';
    assertRefused("of another version of the program");
  }

  @Test
  void fileOfAnotherKindIsNoticed() throws IOException {
    bytes = new byte[] {0, 1, 'x'};
    assertRefused("begins with something else");
  }

  @Test
  void emptyFileIsNoticed() throws IOException {
    bytes = new byte[0];
    assertRefused("begins with something else");
  }

  private void assertRefused(String reason) throws IOException {
    Path file = Files.write(folder.resolve("model.bin"), bytes);
    assertThatThrownBy(() -> QuestionModelFile.read(file))
        .isInstanceOf(CorpusException.class)
        .hasMessageContaining("is no question model")
        .hasMessageContaining(reason);
  }
}
