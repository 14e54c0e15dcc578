package rollenkompass.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import rollenkompass.corpus.Changes;
import rollenkompass.corpus.Corpus;
import rollenkompass.corpus.ReadCorpus;
import rollenkompass.language.Language;

/**
 * What has been done to bring the index up to date.
 *
 * @param read the documents, and what has changed in them
 * @param index its folder
 * @param made whether it was made anew
 * @param bytes its size
 * @param reading how long the documents took
 * @param indexing how long the index took
 */
record IndexReport(
    ReadCorpus read, Path index, boolean made, long bytes, Duration reading, Duration indexing) {
  private static final int MOST_NAMES = 20;
  private static final double BYTES_IN_MEGABYTE = 1e6;

  /** Brings the index up to date; looks at the content of every document. */
  static IndexReport make(Settings settings, IndexProgress progress) {
    long start = System.nanoTime();
    ReadCorpus read = Wiring.documents(settings, progress);
    long between = System.nanoTime();
    progress.indexing(read.corpus().passages().size());
    Wiring.Refreshed refreshed = Wiring.refresh(settings, read.corpus());
    long end = System.nanoTime();
    return new IndexReport(
        read,
        refreshed.folder(),
        refreshed.made(),
        size(refreshed.folder()),
        Duration.ofNanos(between - start),
        Duration.ofNanos(end - between));
  }

  /** The summary, line by line. */
  List<String> lines(Texts texts) {
    Corpus corpus = read.corpus();
    Changes changes = read.changes();
    List<String> lines = new ArrayList<>();
    lines.add(texts.of("index.documents", corpus.documents().size()));
    lines.add(
        texts.of(
            "index.changes",
            changes.added().size(),
            changes.changed().size(),
            changes.removed().size(),
            changes.unchanged()));
    addNames(texts, "index.added", changes.added(), lines);
    addNames(texts, "index.changed", changes.changed(), lines);
    addNames(texts, "index.removed", changes.removed(), lines);
    lines.add(texts.of("index.passages", corpus.passages().size()));
    lines.add(texts.of("index.languages", written(Language.DE), written(Language.EN)));
    lines.add(texts.of("index.left-out", corpus.warnings().size()));
    LeftOut.of(corpus, texts).sentences().forEach(sentence -> lines.add("! " + sentence));
    lines.add(texts.of(made ? "index.made" : "index.kept", index, bytes / BYTES_IN_MEGABYTE));
    lines.add(texts.of("index.time", seconds(reading), seconds(indexing)));
    return lines;
  }

  /** Of many names the first: a first run has nothing but new files. */
  private static void addNames(Texts texts, String key, List<String> names, List<String> lines) {
    names.stream().limit(MOST_NAMES).forEach(name -> lines.add(texts.of(key, name)));
    if (names.size() > MOST_NAMES) {
      lines.add(texts.of(key, texts.of("index.more", names.size() - MOST_NAMES)));
    }
  }

  private long written(Language language) {
    return read.corpus().documents().stream()
        .filter(document -> document.language() == language)
        .count();
  }

  private static double seconds(Duration time) {
    return time.toNanos() / 1e9;
  }

  private static long size(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      long sum = 0;
      for (Path file : files.toList()) {
        sum += Files.size(file);
      }
      return sum;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
