package rollenkompass.corpus.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The time that a document takes grows no faster than the document. */
class LongDocumentsTest {
  /** So long that only time that grows with the square of the length comes near it. */
  private static final Duration ENDS = Duration.ofMinutes(1);

  @TempDir private Path folder;

  private List<String> texts(String document) {
    CorpusFolder corpus = new CorpusFolder(folder).with("a.md", document);
    return assertTimeoutPreemptively(ENDS, () -> corpus.read()).passages().stream()
        .map(passage -> passage.source().text())
        .toList();
  }

  @Test
  void blanksInsideOfALine() {
    assertThat(texts("Text" + " ".repeat(300_000) + "end. {#a.b}\n")).containsExactly("Text end.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{", "{#", "{#a ", "}", "[", "[a", "<", "*", "_ ", "| "})
  void aSignOverAndOver(String sign) {
    assertThat(texts("Text.\n\nText " + sign.repeat(20_000) + "\n")).contains("Text.");
  }

  @Test
  void manyLinksWithManyTargets() {
    String links = numbered("Text [number %1$d] here.\n\n");
    String targets = numbered("[Number  %1$d]: https://example.org/%1$d\n");
    assertThat(texts(links + targets)).hasSize(8_000).contains("Text number 7 here.");
  }

  @Test
  void linksAreReadWhateverTheirForm() {
    String document =
        """
        A [shown][One], [two][], [Three\nlines] and [no target] and [a\\]b].

        [one]: https://example.org/1
        [TWO]: https://example.org/2
        [three lines]: https://example.org/3
        [a\\]b]: https://example.org/4
        """;
    assertThat(texts(document))
        .containsExactly("A shown, two, Three lines and [no target] and a]b.");
  }

  private static String numbered(String pattern) {
    return IntStream.range(0, 8_000).mapToObj(pattern::formatted).collect(Collectors.joining());
  }
}
