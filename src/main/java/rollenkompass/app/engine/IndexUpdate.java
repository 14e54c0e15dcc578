package rollenkompass.app.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.lucene.index.DirectoryReader;
import rollenkompass.app.settings.Settings;
import rollenkompass.corpus.Corpus;
import rollenkompass.corpus.reading.ReadCorpus;
import rollenkompass.retrieval.Embedder;
import rollenkompass.retrieval.EmbeddingException;
import rollenkompass.retrieval.lucene.LuceneIndex;
import rollenkompass.retrieval.lucene.vectors.VectorIndex;

/**
 * Makes everything that a start would otherwise have to make first, and loads nothing else: what is
 * read from the documents, the index of a dictionary beside them, that of the passages, and the
 * vectors of an embedding model.
 */
public final class IndexUpdate {
  private final Settings settings;
  private final IndexProgress progress;

  /** An update of what {@code settings} name. */
  public IndexUpdate(Settings settings, IndexProgress progress) {
    this.settings = settings;
    this.progress = progress;
  }

  /** Brings all up to date; looks at the content of every document. */
  public IndexReport run() {
    long start = System.nanoTime();
    try (Background background = new Background()) {
      Supplier<Words> reading = background.run(() -> Words.read(settings));
      ReadCorpus read = new Documents(settings).compared(progress);
      long between = System.nanoTime();
      progress.words();
      Words words = reading.get();
      Optional<Embedder> embedder =
          settings.embedding().map(embedding -> Models.embedder(embedding, settings));
      IndexReport.Index index = index(read.corpus(), words);
      Optional<IndexReport.Vectors> vectors = embedder.map(e -> vectors(read.corpus(), e));
      Duration indexing = Duration.ofNanos(System.nanoTime() - between);
      return new IndexReport(
          read,
          index,
          words.dictionary(),
          vectors,
          new IndexReport.Times(Duration.ofNanos(between - start), indexing));
    }
  }

  private IndexReport.Index index(Corpus corpus, Words words) {
    progress.indexing(corpus.passages().size());
    LuceneIndex index = Wiring.index(corpus, words);
    Path home = index.home(DataFolders.index(settings));
    boolean there = Files.isDirectory(home);
    try (DirectoryReader _ = index.open(DataFolders.index(settings))) {
      return new IndexReport.Index(home, !there);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private IndexReport.Vectors vectors(Corpus corpus, Embedder embedder) {
    progress.vectors(embedder.name());
    try {
      int made = new VectorIndex(corpus, embedder).update(DataFolders.vectors(settings));
      return new IndexReport.Vectors(embedder.name(), made, Optional.empty());
    } catch (EmbeddingException e) {
      return new IndexReport.Vectors(embedder.name(), 0, Optional.of(e.getMessage()));
    }
  }
}
