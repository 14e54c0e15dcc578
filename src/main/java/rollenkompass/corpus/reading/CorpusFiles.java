package rollenkompass.corpus.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import rollenkompass.corpus.CorpusException;

/** Lists the files of a corpus. */
final class CorpusFiles {
  private final Set<Path> visited = new HashSet<>();
  private final Deque<Path> links = new ArrayDeque<>();
  private final List<Path> files = new ArrayList<>();
  private final List<Path> closed = new ArrayList<>();
  private final List<Path> lost = new ArrayList<>();

  private CorpusFiles() {}

  /**
   * What is in a folder.
   *
   * @param files in the order of their paths
   * @param closed folders below it that cannot be looked into
   * @param lost links that lead nowhere
   */
  record Listing(List<Path> files, List<Path> closed, List<Path> lost) {
    Listing {
      files = sorted(files);
      closed = sorted(closed);
      lost = sorted(lost);
    }

    private static List<Path> sorted(List<Path> paths) {
      return paths.stream().sorted(Comparator.comparing(Path::toString)).toList();
    }
  }

  /**
   * Every file in {@code folder} and the folders below. Those whose name starts with a dot are left
   * out, and the locks of office programs. Links are followed; a folder that several lead to counts
   * once, by its own name where it lies below {@code folder}.
   *
   * @throws CorpusException where the folder is none or cannot be read
   */
  static Listing in(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new CorpusException(folder, "is no folder; name the folder of your documents");
    }
    CorpusFiles found = new CorpusFiles();
    try {
      found.enter(folder);
    } catch (IOException e) {
      throw new CorpusException(folder, "cannot be read: " + e.getMessage());
    }
    while (!found.links.isEmpty()) {
      found.enterBelow(found.links.remove());
    }
    return new Listing(found.files, found.closed, found.lost);
  }

  private void enter(Path folder) throws IOException {
    if (!visited.add(folder.toRealPath())) {
      return;
    }
    for (Path entry : entries(folder)) {
      if (!Files.isDirectory(entry)) {
        addFile(entry);
      } else if (Files.isSymbolicLink(entry)) {
        links.add(entry);
      } else {
        enterBelow(entry);
      }
    }
  }

  private void addFile(Path entry) {
    if (Files.isRegularFile(entry)) {
      files.add(entry);
    } else if (Files.isSymbolicLink(entry) && !Files.exists(entry)) {
      lost.add(entry);
    }
  }

  private void enterBelow(Path folder) {
    try {
      enter(folder);
    } catch (IOException _) {
      closed.add(folder);
    }
  }

  private static List<Path> entries(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries
          .filter(entry -> !isHidden(entry.getFileName().toString()))
          .sorted(Comparator.comparing(Path::toString))
          .toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static boolean isHidden(String name) {
    return name.startsWith(".") || name.startsWith("~$");
  }
}
