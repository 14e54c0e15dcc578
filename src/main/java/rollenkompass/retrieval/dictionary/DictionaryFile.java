package rollenkompass.retrieval.dictionary;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.stream.Stream;
import rollenkompass.language.Stemmer;
import rollenkompass.retrieval.text.Lexicon;

/**
 * A dictionary in the Ding format, kept as an index in a folder. The index is named after the size
 * and the time of the file and the version of the format, so that it is made anew where one of them
 * changes.
 */
public final class DictionaryFile {
  /** To be raised with every change of what the index holds, and of stems. */
  private static final int VERSION = 2;

  private static final String PREFIX = "dictionary-";
  private static final String SUFFIX = ".index";

  private DictionaryFile() {}

  /**
   * Opens a dictionary, its index made first where it is not there yet; older ones are removed.
   *
   * @throws DictionaryException where {@code source} cannot be read
   * @throws UncheckedIOException where {@code folder} cannot be written
   */
  public static Lexicon open(Path source, Path folder, Stemmer stemmer) {
    TermKeys keys = new TermKeys(stemmer);
    try {
      Path home = folder.resolve(name(source));
      if (!Files.isRegularFile(home)) {
        make(source, home, keys);
      }
      return new Dictionary(DictionaryIndex.open(home), keys);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String name(Path source) {
    try {
      BasicFileAttributes file = Files.readAttributes(source, BasicFileAttributes.class);
      if (!file.isRegularFile()) {
        throw new DictionaryException(source, "is no file; name a dictionary in the Ding format");
      }
      return "%s%d-%x-%x%s"
          .formatted(PREFIX, VERSION, file.size(), file.lastModifiedTime().toMillis(), SUFFIX);
    } catch (IOException _) {
      throw new DictionaryException(
          source, "cannot be read; correct the path of the dictionary or the file's permissions");
    }
  }

  private static void make(Path source, Path home, TermKeys keys) throws IOException {
    Files.createDirectories(home.getParent());
    Path fresh = Files.createTempFile(home.getParent(), PREFIX, ".new");
    try {
      DictionaryWriter.write(source, fresh, keys);
      move(fresh, home);
    } finally {
      Files.deleteIfExists(fresh);
    }
    removeOthers(home);
  }

  private static void move(Path fresh, Path home) throws IOException {
    try {
      Files.move(fresh, home, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException _) {
      Files.move(fresh, home, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static void removeOthers(Path home) throws IOException {
    for (Path other : indexes(home.getParent())) {
      if (!other.equals(home)) {
        try {
          Files.deleteIfExists(other);
        } catch (IOException _) {
          // Another process reads it; it goes the next time.
        }
      }
    }
  }

  private static List<Path> indexes(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().startsWith(PREFIX))
          .filter(file -> file.getFileName().toString().endsWith(SUFFIX))
          .toList();
    }
  }
}
