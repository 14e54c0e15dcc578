package rollenkompass.retrieval.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.MMapDirectory;
import rollenkompass.corpus.Corpus;
import rollenkompass.corpus.Passage;
import rollenkompass.corpus.PassageText;
import rollenkompass.language.Language;
import rollenkompass.retrieval.Analysis;
import rollenkompass.retrieval.Compounds;
import rollenkompass.retrieval.Synonyms;
import rollenkompass.retrieval.Vocabulary;

/**
 * The index of a corpus in a folder. It is named after what it was made from, so that it is made
 * anew exactly where corpus, roles, synonyms or analysis have changed, and two programs can share
 * the folder.
 */
public final class LuceneIndex {
  /** To be raised with every change of what a passage is indexed under. */
  private static final int ANALYSIS_VERSION = 1;

  private final Corpus corpus;
  private final Synonyms synonyms;
  private final Analysis analysis;

  /** The index of {@code corpus}; nothing is read or written yet. */
  public LuceneIndex(Corpus corpus, Synonyms synonyms, Analysis analysis) {
    this.corpus = corpus;
    this.synonyms = synonyms;
    this.analysis = analysis;
  }

  /**
   * Opens the index below {@code folder}, made first where it is not there yet. Indexes of an older
   * state are removed.
   *
   * @throws UncheckedIOException where the folder cannot be read or written
   */
  public DirectoryReader open(Path folder) {
    Path home = folder.resolve(fingerprint());
    try {
      if (!Files.isDirectory(home)) {
        Files.createDirectories(folder);
        Path fresh = Files.createTempDirectory(folder, "new-");
        try (Directory directory = new MMapDirectory(fresh)) {
          write(directory);
        }
        moveInto(home, fresh);
        removeOthers(folder, home);
      }
      return DirectoryReader.open(new MMapDirectory(home));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** An index in memory. */
  public DirectoryReader openInMemory() {
    try {
      Directory directory = new ByteBuffersDirectory();
      write(directory);
      return DirectoryReader.open(directory);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void write(Directory directory) throws IOException {
    Compounds compounds =
        new Compounds(Vocabulary.of(corpus, synonyms).words(Language.DE));
    PassageDocuments documents = new PassageDocuments(analysis, compounds, corpus.roles());
    IndexWriterConfig config =
        new IndexWriterConfig().setSimilarity(LuceneRetriever.SIMILARITY).setUseCompoundFile(true);
    try (IndexWriter writer = new IndexWriter(directory, config)) {
      for (Passage passage : corpus.passages()) {
        writer.addDocument(documents.of(passage));
      }
      writer.forceMerge(1);
    }
  }

  private static void moveInto(Path home, Path fresh) throws IOException {
    try {
      Files.move(fresh, home);
    } catch (IOException e) {
      if (!Files.isDirectory(home)) {
        throw e;
      }
      remove(fresh); // another process was faster with the same index
    }
  }

  private static void removeOthers(Path folder, Path home) throws IOException {
    try (Stream<Path> indexes = Files.list(folder)) {
      for (Path index : indexes.filter(path -> !path.equals(home)).toList()) {
        remove(index);
      }
    }
  }

  private static void remove(Path index) throws IOException {
    try (Stream<Path> files = Files.list(index)) {
      for (Path file : files.toList()) {
        Files.deleteIfExists(file);
      }
    }
    Files.deleteIfExists(index);
  }

  private String fingerprint() {
    MessageDigest digest = sha256();
    add(digest, "analysis " + ANALYSIS_VERSION);
    add(digest, corpus.roles().toString());
    add(digest, synonyms.toString());
    for (Passage passage : corpus.passages()) {
      add(digest, passage.id().value());
      add(digest, passage.role().orElse(IndexFields.NONE));
      add(digest, passage.topic().orElse(IndexFields.NONE));
      for (PassageText text : passage.texts()) {
        add(digest, text.language().code());
        add(digest, text.heading());
        add(digest, text.label());
        add(digest, text.text());
      }
    }
    return HexFormat.of().formatHex(digest.digest()).substring(0, 32);
  }

  private static void add(MessageDigest digest, String text) {
    digest.update(text.getBytes(StandardCharsets.UTF_8));
    digest.update((byte) 0);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java runtime has SHA-256", e);
    }
  }
}
