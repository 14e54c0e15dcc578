package rollenkompass.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the files of words that stand beside this package's classes, one for each language. */
final class WordFile {
  private WordFile() {}

  /** The lines of a file, in order; empty ones and those that begin with {@code #} are left out. */
  static List<String> lines(String name, Language language) {
    String file = name + "." + language.code() + ".txt";
    try (InputStream in = WordFile.class.getResourceAsStream(file);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader.lines().filter(line -> !line.startsWith("#") && !line.isBlank()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
