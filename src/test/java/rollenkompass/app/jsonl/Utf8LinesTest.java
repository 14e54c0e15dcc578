package rollenkompass.app.jsonl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class Utf8LinesTest {

  @Test
  void linesEndInLfOrCrLfAndTheLastNeedsNoEnd() throws IOException {
    assertThat(texts("a\r\nb\n\n c\rd")).containsExactly("a", "b", "", " c\rd");
  }

  @Test
  void aByteOrderMarkIsSkippedOnlyAtTheStart() throws IOException {
    assertThat(texts("\uFEFFa\n\uFEFFb")).containsExactly("a", "\uFEFFb");
  }

  @Test
  void bytesThatAreNoUtf8SpoilOnlyTheirLine() throws IOException {
    Utf8Lines lines =
        new Utf8Lines(new ByteArrayInputStream(new byte[] {(byte) 0xff, '\n', 'o', 'k'}));
    Utf8Lines.Line broken = lines.next().orElseThrow();
    assertThatThrownBy(broken::text).isInstanceOf(CharacterCodingException.class);
    assertThat(lines.next().orElseThrow().text()).isEqualTo("ok");
  }

  @Test
  void linesAreNumberedFromOne() throws IOException {
    Utf8Lines lines = lines("a\nb");
    assertThat(lines.next().orElseThrow().number()).isEqualTo(1);
    assertThat(lines.next().orElseThrow().number()).isEqualTo(2);
    assertThat(lines.next()).isEmpty();
  }

  private static List<String> texts(String input) throws IOException {
    Utf8Lines lines = lines(input);
    List<String> texts = new ArrayList<>();
    for (Optional<Utf8Lines.Line> line = lines.next(); line.isPresent(); line = lines.next()) {
      texts.add(line.get().text());
    }
    return texts;
  }

  private static Utf8Lines lines(String input) {
    return new Utf8Lines(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)));
  }
}
