package rollenkompass.language;

import java.io.BufferedReader;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

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

  /**
   * Its lines, in order; empty ones and those that begin with {@code #} are left out. One that
   * begins with a space goes on with the line above it.
   */
  public static List<String> lines(Class<?> beside, String name) {
    List<String> lines = new ArrayList<>();
    read(
        beside,
        name,
        file -> {
          StringBuilder last = new StringBuilder();
          for (String line = file.readLine(); line != null; line = file.readLine()) {
            if (line.startsWith("#") || line.isBlank()) {
              continue;
            }
            if (line.charAt(0) != ' ' && !last.isEmpty()) {
              lines.add(last.toString());
              last.setLength(0);
            }
            last.append(line);
          }
          lines.add(last.toString());
        });
    return List.copyOf(lines);
  }

  /** Gives each of those lines to {@code reader}, in order. */
  public static void forEachLine(Class<?> beside, String name, Consumer<String> reader) {
    lines(beside, name).forEach(reader);
  }
}
