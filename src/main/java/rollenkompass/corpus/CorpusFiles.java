package rollenkompass.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Lists the files of a corpus. */
final class CorpusFiles {
  private CorpusFiles() {}

  /**
   * Every file in {@code folder} and the folders below, in the order of their paths. Those whose
   * name starts with a dot are left out, and the locks of office programs.
   *
   * @throws CorpusException where the folder is none or cannot be read
   */
  static List<Path> in(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new CorpusException(folder, "is no folder; name the folder of your documents");
    }
    try {
      return files(folder, folder.toRealPath());
    } catch (IOException | UncheckedIOException e) {
      throw new CorpusException(folder, "cannot be read: " + e.getMessage());
    }
  }

  /** The files of {@code real}, seen from {@code folder}, which may be a link to it. */
  private static List<Path> files(Path folder, Path real) throws IOException {
    try (Stream<Path> paths = Files.walk(real)) {
      return paths
          .filter(Files::isRegularFile)
          .map(real::relativize)
          .filter(relative -> !isHidden(relative))
          .map(folder::resolve)
          .sorted(Comparator.comparing(Path::toString))
          .toList();
    }
  }

  private static boolean isHidden(Path relative) {
    for (Path part : relative) {
      if (part.toString().startsWith(".") || part.toString().startsWith("~$")) {
        return true;
      }
    }
    return false;
  }
}
