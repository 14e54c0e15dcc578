package rollenkompass.language;

import java.util.List;

/** Reads the files of words that stand beside this package's classes, one for each language. */
final class WordFile {
  private WordFile() {}

  /** The lines of a file, in order; empty ones and those that begin with {@code #} are left out. */
  static List<String> lines(String name, Language language) {
    return OwnFile.lines(WordFile.class, name + "." + language.code() + ".txt");
  }
}
