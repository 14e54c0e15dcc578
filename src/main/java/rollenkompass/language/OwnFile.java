package rollenkompass.language;

import java.io.BufferedReader;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Reads the text files that come with the program, in UTF-8. */
public final class OwnFile {
  private OwnFile() {}

  /** What is done with a file while it is open. */
  public interface Reading {
    /** Reads what is wanted of the file. */
    void read(BufferedReader file) throws IOException;
  }

  /**
   * Opens a file, and closes it after {@code reading}.
   *
   * @param beside the class beside which it stands, unless {@code name} begins with a slash
   * @throws UncheckedIOException where the program lacks it; it names the file
   */
  public static void read(Class<?> beside, String name, Reading reading) {
    try (InputStream bytes = beside.getResourceAsStream(name)) {
      if (bytes == null) {
        throw new FileNotFoundException("not beside " + beside.getName());
      }
      reading.read(new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException("The program's own file " + name + " cannot be read", e);
    }
  }

  /** Its lines, in order; empty ones and those that begin with {@code #} are left out. */
  public static List<String> lines(Class<?> beside, String name) {
    Stream.Builder<String> lines = Stream.builder();
    forEachLine(beside, name, lines);
    return lines.build().toList();
  }

  /** Gives each of those lines to {@code reader}, in order. */
  public static void forEachLine(Class<?> beside, String name, Consumer<String> reader) {
    read(
        beside,
        name,
        file ->
            file.lines().filter(line -> !line.startsWith("#") && !line.isBlank()).forEach(reader));
  }
}
