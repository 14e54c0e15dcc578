package rollenkompass.answering.extractive;

import java.util.List;
import rollenkompass.language.OwnFile;

/** Reads the tables that stand beside this package's classes. */
final class TsvFile {
  private TsvFile() {}

  /** The cells of each line of a table; lines that begin with {@code #} are left out. */
  static List<String[]> lines(String file) {
    return OwnFile.lines(TsvFile.class, file).stream().map(line -> line.split("\t", -1)).toList();
  }
}
