package rollenkompass.understanding.reading;

import java.util.function.BiConsumer;
import java.util.stream.Stream;
import rollenkompass.language.OwnFile;

/** Reads what turns of phrase mean: a name, a colon, then phrases divided by |; # for a comment. */
public final class PhraseFile {
  private PhraseFile() {}

  /**
   * Gives each phrase with the name in front of its line to {@code reader}, in order.
   *
   * @param beside the class that the file stands beside
   */
  public static void read(Class<?> beside, String file, BiConsumer<String, String> reader) {
    OwnFile.forEachLine(beside, file, line -> readLine(line, reader));
  }

  private static void readLine(String line, BiConsumer<String, String> reader) {
    int colon = line.indexOf(':');
    String name = line.substring(0, colon);
    Stream.of(line.substring(colon + 1).split("\\|", -1))
        .map(String::strip)
        .forEach(phrase -> reader.accept(name, phrase));
  }
}
