package rollenkompass.retrieval.dictionary;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Reads a dictionary in the Ding format, UTF-8; lines that start with {@code #} are comments. */
final class DingFile {
  private DingFile() {}

  /** Takes entries. */
  interface Sink {
    void take(Entry entry) throws IOException;
  }

  /**
   * Hands over each entry, in the order of the file.
   *
   * @throws DictionaryException where the file or a line of it cannot be read
   */
  static void read(Path file, Sink entries) {
    int number = 0;
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                Files.newInputStream(file), StandardCharsets.UTF_8.newDecoder()))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        number++;
        if (!line.startsWith("#") && !line.isBlank()) {
          for (Entry entry : entries(file, number, line)) {
            entries.take(entry);
          }
        }
      }
    } catch (CharacterCodingException e) {
      throw new DictionaryException(
          file, "is not UTF-8 near line " + (number + 1) + "; save it in that encoding");
    } catch (IOException e) {
      throw new DictionaryException(file, "cannot be read: " + e.getMessage());
    }
  }

  private static List<Entry> entries(Path file, int number, String line) {
    try {
      return DingLine.entries(line);
    } catch (IllegalArgumentException e) {
      throw new DictionaryException(
          file,
          number,
          "has " + e.getMessage() + "; write each line of the dictionary as \"German :: English\"");
    }
  }
}
