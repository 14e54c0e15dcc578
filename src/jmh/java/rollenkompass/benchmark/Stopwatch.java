package rollenkompass.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Tells how long the steps of a setup take. */
final class Stopwatch {
  private long start = System.nanoTime();

  /** Prints the time since the last step. */
  void lap(String step) {
    long now = System.nanoTime();
    System.out.printf("# %s: %.2f s%n", step, (now - start) / 1e9);
    start = now;
  }

  /** The size of all files below {@code folder}. */
  static long bytes(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
    }
  }
}
