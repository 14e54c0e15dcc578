package rollenkompass.retrieval.dictionary;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import rollenkompass.language.Language;
import rollenkompass.language.Stemmer;
import rollenkompass.retrieval.text.lexicon.Lexicon;

/**
 * A dictionary in the Ding format, kept as an index in a folder. The index is named after the size
 * and the time of the file and the version of the format, so that it is made anew where one of them
 * changes. It stays mapped into memory for as long as this or its lexicon is used.
 */
public final class DictionaryFile {
  /** To be raised with every change of what the index holds, and of stems. */
  private static final int VERSION = 3;

  private static final String PREFIX = "dictionary-";
  private static final String SUFFIX = ".index";

  /** What the names of files have while an index is made. */
  private static final String UNFINISHED = ".new";

  /** No index takes as long to make as this: it was left by a crash. */
  private static final Duration LEFT_BEHIND = Duration.ofDays(1);

  private final Path home;
  private final boolean made;
  private final DictionaryIndex index;
  private final Lexicon lexicon;

  private DictionaryFile(Path home, boolean made, DictionaryIndex index, TermKeys keys) {
    this.home = home;
    this.made = made;
    this.index = index;
    this.lexicon = new Dictionary(index, keys);
  }

  /**
   * Opens a dictionary, its index made first where it is not there yet; older ones are removed.
   *
   * @param stemmer need not remember words: what is looked up is remembered anyway
   * @throws DictionaryException where {@code source} cannot be read
   * @throws UncheckedIOException where {@code folder} cannot be written
   */
  public static DictionaryFile open(Path source, Path folder, Stemmer stemmer) {
    try {
      Path home = folder.resolve(name(source));
      TermKeys keys = new TermKeys(stemmer);
      Optional<DictionaryIndex> there = DictionaryIndex.open(home);
      if (there.isPresent()) {
        return new DictionaryFile(home, false, there.get(), keys);
      }
      make(source, home, new TermKeys(stemmer));
      // What this has left would stay beside all that is still to be loaded.
      System.gc();
      DictionaryIndex index =
          DictionaryIndex.open(home).orElseThrow(() -> new NoSuchFileException(home.toString()));
      return new DictionaryFile(home, true, index, keys);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Translates with the dictionary. */
  public Lexicon lexicon() {
    return lexicon;
  }

  /** The file of the index. */
  public Path index() {
    return home;
  }

  /** Whether the index had to be made. */
  public boolean made() {
    return made;
  }

  /** How many entries the dictionary has; a line of it may give several. */
  public int entries() {
    return index.entries();
  }

  /** By how many words and phrases of a language entries are found; inflected forms are one. */
  public int headwords(Language language) {
    return index.headwords(language);
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
    Path fresh = Files.createTempFile(home.getParent(), PREFIX, UNFINISHED);
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
    for (Path other : others(home)) {
      try {
        if (other.toString().endsWith(SUFFIX) || isLeftBehind(other, home)) {
          Files.deleteIfExists(other);
        }
      } catch (IOException _) {
        // Another process reads or removes it; it goes the next time.
      }
    }
  }

  private static List<Path> others(Path home) throws IOException {
    try (Stream<Path> files = Files.list(home.getParent())) {
      return files
          .filter(file -> !file.equals(home))
          .filter(file -> file.getFileName().toString().startsWith(PREFIX))
          .filter(Files::isRegularFile)
          .toList();
    }
  }

  private static boolean isLeftBehind(Path other, Path home) throws IOException {
    Instant begun = Files.getLastModifiedTime(other).toInstant();
    return other.getFileName().toString().contains(UNFINISHED)
        && begun.plus(LEFT_BEHIND).isBefore(Files.getLastModifiedTime(home).toInstant());
  }
}
