package rollenkompass.understanding;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** Reads what turns of phrase mean: a name, a colon, then phrases divided by |; # for a comment. */
final class PhraseFile {
  private PhraseFile() {}

  /**
   * Gives each phrase with the name in front of its line to {@code reader}, in order.
   *
   * @param file a resource beside this class
   */
  static void read(String file, BiConsumer<String, String> reader) {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                PhraseFile.class.getResourceAsStream(file), StandardCharsets.UTF_8))) {
      lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> readLine(line, reader));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void readLine(String line, BiConsumer<String, String> reader) {
    int colon = line.indexOf(':');
    String name = line.substring(0, colon);
    Stream.of(line.substring(colon + 1).split("\\|", -1))
        .map(String::strip)
        .forEach(phrase -> reader.accept(name, phrase));
  }
}
