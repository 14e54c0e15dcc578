package rollenkompass.app.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import rollenkompass.app.text.LeftOut;
import rollenkompass.app.text.Texts;
import rollenkompass.corpus.Corpus;
import rollenkompass.corpus.reading.Changes;
import rollenkompass.corpus.reading.ReadCorpus;
import rollenkompass.language.Language;
import rollenkompass.retrieval.dictionary.DictionaryFile;

/**
 * What has been done to bring the index up to date.
 *
 * @param read the documents, and what has changed in them
 * @param dictionary empty where the settings name none
 * @param vectors empty where the settings name no embedding model
 */
public record IndexReport(
    ReadCorpus read,
    Index index,
    Optional<DictionaryFile> dictionary,
    Optional<Vectors> vectors,
    Times times) {
  private static final int MOST_NAMES = 20;
  private static final double BYTES_IN_MEGABYTE = 1e6;
  private static final double TENTHS = 10;
  private static final String WARNING = "! ";

  /**
   * The index of the passages.
   *
   * @param made whether it was made anew
   */
  record Index(Path folder, boolean made) {}

  /**
   * The vectors of the passages.
   *
   * @param made how many were made
   * @param fault why they could not be made
   */
  record Vectors(String model, int made, Optional<String> fault) {}

  /** How long the documents took, and then all indexes. */
  record Times(Duration reading, Duration indexing) {}

  /** Whether all could be done. */
  public boolean isComplete() {
    return vectors.flatMap(Vectors::fault).isEmpty();
  }

  /** The summary, line by line. */
  public List<String> lines(Texts texts) {
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
    LeftOut.of(corpus, texts).sentences().forEach(sentence -> lines.add(WARNING + sentence));
    lines.add(line(index, texts));
    dictionary.ifPresent(file -> lines.add(line(file, texts)));
    vectors.ifPresent(made -> lines.add(line(made, texts)));
    lines.add(texts.of("index.time", seconds(times.reading()), seconds(times.indexing())));
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

  private static String line(Index index, Texts texts) {
    return texts.of(
        index.made() ? "index.made" : "index.kept", index.folder(), megabytes(index.folder()));
  }

  private static String line(DictionaryFile dictionary, Texts texts) {
    return texts.of(
        dictionary.made() ? "index.dictionary.made" : "index.dictionary.kept",
        dictionary.entries(),
        dictionary.headwords(Language.DE),
        dictionary.headwords(Language.EN),
        dictionary.index(),
        megabytes(dictionary.index()));
  }

  private static String line(Vectors vectors, Texts texts) {
    return vectors
        .fault()
        .map(fault -> WARNING + texts.of("index.vectors.fails", fault))
        .orElseGet(() ->
            vectors.made() > 0
                ? texts.of("index.vectors.made", vectors.model(), vectors.made())
                : texts.of("index.vectors.kept", vectors.model()));
  }

  private static double seconds(Duration time) {
    return time.toNanos() / 1e9;
  }

  /** The size of a file, or of the files in a folder, rounded up to tenths. */
  private static double megabytes(Path place) {
    try (Stream<Path> files = Files.walk(place)) {
      long sum = 0;
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        sum += Files.size(file);
      }
      return Math.ceil(TENTHS * sum / BYTES_IN_MEGABYTE) / TENTHS;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
