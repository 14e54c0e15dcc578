package rollenkompass.app.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import rollenkompass.corpus.reading.CorpusState;

/** The watch goes on, whatever its listener meets. */
final class CorpusWatchTest {
  private static final Duration PAUSE = Duration.ofMillis(5);

  @TempDir private Path folder;

  static List<Error> errors() {
    return List.of(new StackOverflowError(), new LinkageError(), new AssertionError());
  }

  @ParameterizedTest
  @MethodSource("errors")
  void aChangeAfterAnErrorIsTold(Error error) throws IOException {
    AtomicInteger told = new AtomicInteger();
    CorpusWatch.Listener failingOnce =
        still -> {
          if (told.incrementAndGet() == 1) {
            throw error;
          }
          return true;
        };
    try (var _ = CorpusWatch.start(folder, CorpusState.of(folder), PAUSE, failingOnce)) {
      Files.writeString(folder.resolve("a.md"), "Eins");
      await().until(() -> told.get() == 1);
      Files.writeString(folder.resolve("b.md"), "Zwei");
      await().untilAsserted(() -> assertThat(told).hasValue(2));
    }
  }
}
