package rollenkompass.corpus.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.LoggerFactory;
import rollenkompass.corpus.AtomicFile;
import rollenkompass.corpus.Fingerprint;
import rollenkompass.corpus.Warning;
import rollenkompass.corpus.document.Extracts;
import rollenkompass.corpus.document.FormatReader;
import rollenkompass.corpus.format.Extract;
import rollenkompass.corpus.format.ExtractFile;
import rollenkompass.corpus.format.Unreadable;
import rollenkompass.corpus.format.UnreadableException;

/** What the files of one corpus say, read once and kept in a folder. */
final class KeptExtracts implements Extracts {
  private static final String CATALOGUE = "catalogue";

  /** What another try may overcome, on an idle machine or with more memory. */
  private static final Set<Unreadable> PASSING =
      EnumSet.of(Unreadable.TOO_SLOW, Unreadable.TOO_BIG);

  /** No file takes as long to write as this, in milliseconds: it was left by a crash. */
  private static final long LEFT_BEHIND = 3_600_000;

  private final Path home;
  private final boolean thorough;
  private final FormatReader formats;
  private final Catalogue before;
  private final Map<String, Catalogue.Entry> seen = new TreeMap<>();

  /** What is kept in {@code home}, a folder that need not exist. */
  KeptExtracts(Path home, boolean thorough, FormatReader formats) {
    this.home = home;
    this.thorough = thorough;
    this.formats = formats;
    this.before = Catalogue.read(home.resolve(CATALOGUE));
  }

  @Override
  public Extract of(Path file, String name) {
    FileState state = state(file);
    Optional<Catalogue.Entry> known = known(name, state);
    if (known.isPresent()) {
      seen.put(name, known.get());
      Optional<Extract> kept = kept(keptFile(name, known.get().hash()));
      if (kept.isPresent()) {
        return kept.get();
      }
    }
    byte[] bytes = Extracts.bytes(file);
    String hash = Fingerprint.of(bytes);
    // The state is from before the reading: a change in between is noticed the next time.
    seen.put(name, new Catalogue.Entry(state, hash));
    Path keptFile = keptFile(name, hash);
    return kept(keptFile).orElseGet(() -> read(name, bytes, keptFile));
  }

  @Override
  public void written(Path file, String name) {
    FileState state = state(file);
    seen.put(
        name,
        known(name, state)
            .orElseGet(() -> new Catalogue.Entry(state, Fingerprint.of(Extracts.bytes(file)))));
  }

  /**
   * To be called when all documents have been read: remembers them and removes what is kept of
   * others.
   *
   * @param leftOut the documents that could not be read; they count for nothing
   * @return what has changed since the last time
   */
  Changes finish(List<Warning> leftOut) {
    Catalogue now = new Catalogue(seen);
    if (!now.equals(before)) {
      keep(home.resolve(CATALOGUE), now.bytes());
      removeUnused();
    }
    Set<String> names = leftOut.stream().map(Warning::document).collect(Collectors.toSet());
    return now.without(names).since(before.without(names));
  }

  private Optional<Catalogue.Entry> known(String name, FileState state) {
    return thorough
        ? Optional.empty()
        : before.entry(name).filter(entry -> entry.state().equals(state));
  }

  private static FileState state(Path file) {
    try {
      return FileState.of(file);
    } catch (IOException e) {
      throw new UnreadableException(Unreadable.NOT_ACCESSIBLE, e);
    }
  }

  private Optional<Extract> kept(Path keptFile) {
    try {
      return Files.exists(keptFile)
          ? ExtractFile.read(Files.readAllBytes(keptFile))
          : Optional.empty();
    } catch (IOException e) {
      return Optional.empty(); // it is made anew
    } catch (UnreadableException e) {
      if (thorough && PASSING.contains(e.reason())) {
        return Optional.empty();
      }
      throw e;
    }
  }

  private Extract read(String name, byte[] bytes, Path keptFile) {
    try {
      Extract extract = formats.read(name, bytes);
      keep(keptFile, ExtractFile.of(extract));
      return extract;
    } catch (UnreadableException e) {
      keep(keptFile, ExtractFile.of(e.reason()));
      throw e;
    }
  }

  /** Where nothing can be kept the texts are read anew each time, which is slow but right. */
  private static void keep(Path file, byte[] bytes) {
    try {
      AtomicFile.write(file, bytes);
    } catch (IOException e) {
      LoggerFactory.getLogger(KeptExtracts.class)
          .warn(
              "{} cannot be written, so documents are read anew each time: {}", file, e.toString());
    }
  }

  /** A file of the same content and another ending may be read in another way. */
  private Path keptFile(String name, String hash) {
    return home.resolve(keptName(name, hash));
  }

  private static String keptName(String name, String hash) {
    return hash + "." + FormatReader.ending(name);
  }

  private void removeUnused() {
    Set<String> used = new HashSet<>(Set.of(CATALOGUE));
    seen.forEach((name, entry) -> used.add(keptName(name, entry.hash())));
    try (Stream<Path> all = Files.list(home)) {
      long now = Files.getLastModifiedTime(home.resolve(CATALOGUE)).toMillis();
      for (Path file : all.toList()) {
        String name = file.getFileName().toString();
        boolean unfinished = name.startsWith(AtomicFile.UNFINISHED);
        if (unfinished ? isOlder(file, now - LEFT_BEHIND) : !used.contains(name)) {
          Files.deleteIfExists(file);
        }
      }
    } catch (IOException _) {
      // It takes up space and does no harm; the next change tries again.
    }
  }

  private static boolean isOlder(Path file, long time) throws IOException {
    return Files.exists(file) && Files.getLastModifiedTime(file).toMillis() < time;
  }
}
