package rollenkompass.retrieval.lucene.vectors;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.store.MMapDirectory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rollenkompass.corpus.Corpus;
import rollenkompass.corpus.Fingerprint;
import rollenkompass.retrieval.Embedder;
import rollenkompass.retrieval.EmbeddingException;

/**
 * The vectors of the texts of a corpus, below its own folder in one for each model. A text is
 * embedded once; vectors of texts that are no longer there are removed. What is made is kept from
 * time to time, so that a program that was ended goes on where it was.
 */
public final class VectorIndex {
  private static final Logger LOG = LoggerFactory.getLogger(VectorIndex.class);

  /** How many texts the model is given at a time. */
  private static final int BATCH = 32;

  /** After how many texts what is made is kept; a minute's work of a small model. */
  private static final int KEEP_AFTER = 2_000;

  private final Corpus corpus;
  private final Embedder embedder;

  /** The vectors of {@code corpus} by {@code embedder}; nothing is read or made yet. */
  public VectorIndex(Corpus corpus, Embedder embedder) {
    this.corpus = corpus;
    this.embedder = embedder;
  }

  /**
   * Opens the vectors below {@code folder}, which is of this corpus alone; first makes those that
   * are not there yet.
   *
   * @throws EmbeddingException where the model cannot be used now, or another program is making
   *     vectors in the same folder
   * @throws UncheckedIOException where the folder cannot be read or written
   */
  public PassageVectors open(Path folder) {
    try {
      return open(directory(folder));
    } catch (LockObtainFailedException e) {
      throw beingMade(folder, e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Makes those vectors below {@code folder} that are not there yet; returns how many.
   *
   * @throws EmbeddingException where the model cannot be used now, or another program is making
   *     vectors in the same folder
   * @throws UncheckedIOException where the folder cannot be read or written
   */
  public int update(Path folder) {
    try (Directory directory = directory(folder)) {
      return update(directory);
    } catch (LockObtainFailedException e) {
      throw beingMade(folder, e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Directory directory(Path folder) throws IOException {
    int dimensions = embedder.question("?").length; // a server may get another model
    Fingerprint model = new Fingerprint().add(embedder.name()).add(Integer.toString(dimensions));
    return new MMapDirectory(Files.createDirectories(folder.resolve(model.value())));
  }

  private static EmbeddingException beingMade(Path folder, IOException cause) {
    return new EmbeddingException("another program is making vectors in " + folder, cause);
  }

  /**
   * The vectors in memory, made anew.
   *
   * @throws EmbeddingException where the model cannot be used now
   */
  public PassageVectors openInMemory() {
    try {
      return open(new ByteBuffersDirectory());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private PassageVectors open(Directory directory) throws IOException {
    update(directory);
    return PassageVectors.of(DirectoryReader.open(directory), corpus);
  }

  /** Returns how many vectors it made. */
  private int update(Directory directory) throws IOException {
    Map<String, String> texts = VectorFields.textsByKey(corpus.passages());
    Set<String> there = DirectoryReader.indexExists(directory) ? keys(directory) : Set.of();
    return there.equals(texts.keySet()) && !there.isEmpty() ? 0 : update(directory, texts, there);
  }

  private static Set<String> keys(Directory directory) throws IOException {
    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      return Set.copyOf(VectorKeys.documents(reader).keySet());
    }
  }

  private int update(Directory directory, Map<String, String> texts, Set<String> there)
      throws IOException {
    List<String> missing = texts.keySet().stream().filter(key -> !there.contains(key)).toList();
    try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
      for (String key : there) {
        if (!texts.containsKey(key)) {
          writer.deleteDocuments(new Term(VectorFields.KEY, key));
        }
      }
      for (int from = 0; from < missing.size(); from += BATCH) {
        add(missing.subList(from, Math.min(from + BATCH, missing.size())), texts, writer);
        if (from / KEEP_AFTER != (from + BATCH) / KEEP_AFTER) {
          writer.commit();
          LOG.info("{} of {} passages embedded with {}", from, missing.size(), embedder.name());
        }
      }
    }
    LOG.info("{} passages embedded with {}", missing.size(), embedder.name());
    return missing.size();
  }

  private void add(List<String> keys, Map<String, String> texts, IndexWriter writer)
      throws IOException {
    List<String> batch = new ArrayList<>();
    keys.forEach(key -> batch.add(texts.get(key)));
    List<float[]> vectors = embedder.passages(batch);
    for (int i = 0; i < keys.size(); i++) {
      // Another process may have been faster with the same text.
      writer.updateDocument(
          new Term(VectorFields.KEY, keys.get(i)),
          VectorFields.document(keys.get(i), vectors.get(i)));
    }
  }
}
