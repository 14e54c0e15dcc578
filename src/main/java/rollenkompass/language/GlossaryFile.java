package rollenkompass.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.List;
import java.util.function.Consumer;

/**
 * Reads bilingual word lists: a line {@code english<TAB>deutsch|deutsch|…}, the usual translation
 * first. Blank lines and those that begin with {@code #} are left out.
 */
public final class GlossaryFile {
  private GlossaryFile() {}

  /**
   * A line of a list.
   *
   * @param german at least one; the usual first
   */
  public record Entry(String english, List<String> german) {
    public Entry {
      german = List.copyOf(german);
    }
  }

  /** The words of an encyclopedia, in the order of the file that comes with the program. */
  public static void readGeneral(Consumer<Entry> entries) {
    readShipped("glossary.tsv", entries);
  }

  /** Those of offices, likewise. */
  public static void readOffice(Consumer<Entry> entries) {
    readShipped("office.tsv", entries);
  }

  private static void readShipped(String file, Consumer<Entry> entries) {
    OwnFile.read(GlossaryFile.class, file, lines -> read(lines, entries));
  }

  /**
   * The entries of a list, in its order.
   *
   * @throws IllegalArgumentException for a line of another form; it names the line
   */
  static void read(Reader lines, Consumer<Entry> entries) throws IOException {
    BufferedReader reader = new BufferedReader(lines);
    int number = 0;
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      number++;
      if (!line.isBlank() && !line.startsWith("#")) {
        entries.accept(entry(line, number));
      }
    }
  }

  private static Entry entry(String line, int number) {
    String[] sides = line.split("\t", -1);
    if (sides.length != 2 || sides[0].isBlank() || sides[1].isBlank()) {
      throw new IllegalArgumentException(
          "glossary line " + number + " is not an English phrase, a tab and German ones: " + line);
    }
    List<String> german = List.of(sides[1].split("\\|", -1));
    if (german.stream().anyMatch(String::isBlank)) {
      throw new IllegalArgumentException("glossary line " + number + " has an empty word: " + line);
    }
    return new Entry(sides[0], german);
  }
}
