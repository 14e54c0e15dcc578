package rollenkompass.app.jsonl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import rollenkompass.app.text.Texts;
import rollenkompass.language.Language;

class JsonLinesTest {
  @Test
  void aLineThatOverflowsTheStackDoesNotEndTheRun() throws IOException {
    String lines = "{\"id\":1,\"text\":\"deep\"}\n{\"id\":2,\"text\":\"flat\"}\n";
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    boolean all =
        new JsonLines(
                new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new Texts(Language.EN),
                (request, _) -> answer(request),
                failure -> failure.getClass().getSimpleName())
            .run();
    assertThat(all).isFalse();
    assertThat(out.toString(StandardCharsets.UTF_8).lines())
        .containsExactly("{\"id\":1,\"error\":\"StackOverflowError\"}", "{\"id\":2,\"hits\":[]}");
  }

  private static JsonLine answer(Request request) {
    if (request.text().equals("deep")) {
      throw new StackOverflowError();
    }
    return new HitsJson(request.id(), List.of());
  }
}
