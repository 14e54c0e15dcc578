package rollenkompass.retrieval.lucene;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Removes the indexes that a newer one replaces, and what a crash has left of unfinished ones.
 * Other processes may do so at the same time; what is neither stays.
 */
final class OldIndexes {
  private static final String REMOVED = ".old";

  /** What the name of an index starts with while it is made. */
  static final String UNFINISHED = "new-";

  /** No index takes as long to make as this: it was left by a crash. */
  private static final Duration LEFT_BEHIND = Duration.ofDays(1);

  private static final Pattern INDEX = Pattern.compile("\\p{XDigit}{32}(?:\\.old)?");

  private OldIndexes() {}

  /** Removes the indexes beside {@code home} that are not newer. One that resists is left alone. */
  static void remove(Path home) {
    try {
      for (Path index : indexesBeside(home)) {
        if (!isNewer(index, home)) {
          removeFolder(aside(index));
        }
      }
      for (Path unfinished : leftBehind(home)) {
        removeFolder(unfinished);
      }
    } catch (IOException _) {
      // It takes up space and does no harm; whoever makes the next index tries again.
    }
  }

  private static List<Path> indexesBeside(Path home) throws IOException {
    try (Stream<Path> all = Files.list(home.getParent())) {
      return all.filter(path -> !path.equals(home))
          .filter(path -> INDEX.matcher(path.getFileName().toString()).matches())
          .filter(Files::isDirectory)
          .toList();
    }
  }

  private static List<Path> leftBehind(Path home) throws IOException {
    Instant made = Files.getLastModifiedTime(home).toInstant();
    List<Path> found = new ArrayList<>();
    try (DirectoryStream<Path> all = Files.newDirectoryStream(home.getParent(), UNFINISHED + "*")) {
      for (Path unfinished : all) {
        Instant begun = Files.getLastModifiedTime(unfinished).toInstant();
        if (begun.plus(LEFT_BEHIND).isBefore(made)) {
          found.add(unfinished);
        }
      }
    }
    return found;
  }

  private static boolean isNewer(Path index, Path home) throws IOException {
    return Files.getLastModifiedTime(index).compareTo(Files.getLastModifiedTime(home)) > 0;
  }

  /** Renames an index before its files go, so that nobody finds half of one. */
  private static Path aside(Path index) throws IOException {
    String name = index.getFileName().toString();
    return name.endsWith(REMOVED) ? index : Files.move(index, index.resolveSibling(name + REMOVED));
  }

  /** Removes a folder of files; fine if another process removes it too. */
  static void removeFolder(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.deleteIfExists(file);
      }
      Files.deleteIfExists(folder);
    } catch (NoSuchFileException _) {
      // removed already
    }
  }
}
