package rollenkompass.answering.extractive;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the tables that stand beside this package's classes. */
final class TsvFile {
  private TsvFile() {}

  /** The cells of each line of a table; lines that begin with {@code #} are left out. */
  static List<String[]> lines(String file) {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                TsvFile.class.getResourceAsStream(file), StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
