package rollenkompass.answering.extractive.words;

import java.util.List;
import rollenkompass.language.OwnFile;

/** Reads the tables that stand beside classes. */
public final class TsvFile {
  private TsvFile() {}

  /** The cells of each line of a table; lines that begin with {@code #} are left out. */
  public static List<String[]> lines(Class<?> beside, String file) {
    return OwnFile.lines(beside, file).stream().map(line -> line.split("\t", -1)).toList();
  }
}
