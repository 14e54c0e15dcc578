package rollenkompass.retrieval.lucene;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LogByteSizeMergePolicy;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.MMapDirectory;
import org.apache.lucene.util.Version;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rollenkompass.corpus.Corpus;
import rollenkompass.corpus.Fingerprint;
import rollenkompass.corpus.Passage;
import rollenkompass.corpus.PassageText;
import rollenkompass.corpus.Role;
import rollenkompass.language.Language;
import rollenkompass.language.WordList;
import rollenkompass.retrieval.Analysis;
import rollenkompass.retrieval.Compounds;
import rollenkompass.retrieval.Synonyms;
import rollenkompass.retrieval.Vocabulary;

/**
 * The index of a corpus in a folder. It is named after what it was made from, so that it is made
 * anew exactly where corpus, roles, synonyms or analysis have changed, and two programs can share
 * the folder.
 *
 * <p>It is made anew as a whole even where one document has changed: the words of all documents
 * decide into which parts each compound is split, the ids of passages depend on the names of all
 * documents, and the number of an entry decides which passages tell how rare letters are. Changing
 * the entries of one document alone would give other answers than making all of them.
 */
public final class LuceneIndex {
  private static final Logger log = LoggerFactory.getLogger(LuceneIndex.class);

  /** To be raised with every change of what a passage is indexed under, and of stems. */
  private static final int ANALYSIS_VERSION = 5;

  /** How often to try where other processes remove the index as soon as it is made. */
  private static final int MOST_ATTEMPTS = 5;

  /** How much is gathered in memory before it is written. */
  private static final double BUFFER_MEGABYTES = 64;

  private final Corpus corpus;
  private final Synonyms synonyms;
  private final Analysis analysis;
  private String fingerprint = "";

  /** The index of {@code corpus}; nothing is read or written yet. */
  public LuceneIndex(Corpus corpus, Synonyms synonyms, Analysis analysis) {
    this.corpus = corpus;
    this.synonyms = synonyms;
    this.analysis = analysis;
  }

  /** The folder below {@code folder} in which the index is, or will be. */
  public Path home(Path folder) {
    if (fingerprint.isEmpty()) {
      fingerprint = fingerprint();
    }
    return folder.resolve(fingerprint);
  }

  /**
   * Opens the index below {@code folder}, made first where it is not there yet. Indexes of an older
   * state are removed; whatever else is in the folder stays.
   *
   * @throws UncheckedIOException where the folder cannot be read or written
   */
  public DirectoryReader open(Path folder) {
    Path home = home(folder);
    try {
      for (int attempt = 1; attempt < MOST_ATTEMPTS; attempt++) {
        try {
          return openOrMake(home);
        } catch (IndexNotFoundException | NoSuchFileException _) {
          removeIfEmpty(home); // another process has just removed the index
        } catch (CorruptIndexException
            | IndexFormatTooOldException
            | IndexFormatTooNewException
            | EOFException e) {
          log.warn("The index in {} is damaged and made anew: {}", home, e.getMessage());
          OldIndexes.removeFolder(home);
        }
      }
      OldIndexes.removeFolder(home); // it lacks files and nobody removes it
      return openOrMake(home);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private DirectoryReader openOrMake(Path home) throws IOException {
    if (!Files.isDirectory(home)) {
      Path folder = Files.createDirectories(home.getParent());
      Path fresh = Files.createTempDirectory(folder, OldIndexes.UNFINISHED);
      try {
        make(home, fresh);
      } finally {
        OldIndexes.removeFolder(fresh); // only there where something went wrong
      }
      OldIndexes.remove(home);
    }
    Directory directory = new MMapDirectory(home);
    try {
      for (Language language : Language.values()) {
        WordFile.check(directory, language);
      }
      return DirectoryReader.open(directory);
    } catch (IOException e) {
      directory.close();
      throw e;
    }
  }

  private void make(Path home, Path fresh) throws IOException {
    try (Directory directory = new MMapDirectory(fresh)) {
      write(directory);
    }
    moveInto(home, fresh);
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
    Set<String> words = Vocabulary.of(corpus).words(Language.DE);
    TextFields textFields = new TextFields(compounds(words, everyday()), new LuceneStemmer());
    Compounds named = compounds(words, Vocabulary.of(synonyms).words(Language.DE));
    PassageDocuments documents =
        new PassageDocuments(
            analysis, new PassageWords(analysis, named), corpus.roles(), textFields);
    try (IndexWriter writer = new IndexWriter(directory, config());
        DocumentBatches batches = new DocumentBatches(corpus.passages(), documents::of)) {
      List<Document> batch = batches.next();
      while (!batch.isEmpty()) {
        writer.addDocuments(batch);
        batch = batches.next();
      }
      writer.forceMerge(1);
    }
    textFields.write(directory);
  }

  private static Set<String> everyday() {
    return WordList.common(Language.DE).words();
  }

  private static Compounds compounds(Set<String> some, Set<String> others) {
    return new Compounds(word -> some.contains(word) || others.contains(word));
  }

  private static IndexWriterConfig config() {
    return new IndexWriterConfig()
        .setSimilarity(LuceneRetriever.SIMILARITY)
        .setUseCompoundFile(true)
        .setRAMBufferSizeMB(BUFFER_MEGABYTES)
        .setMergePolicy(new LogByteSizeMergePolicy()); // keeps the order of the passages
  }

  private static void moveInto(Path home, Path fresh) throws IOException {
    try {
      Files.move(fresh, home);
    } catch (IOException e) {
      if (!Files.isDirectory(home)) {
        throw e;
      }
      // Another process was faster with the same index.
    }
  }

  /** Opening an index that is not there leaves an empty folder behind. */
  private static void removeIfEmpty(Path home) throws IOException {
    try {
      Files.deleteIfExists(home);
    } catch (DirectoryNotEmptyException _) {
      // another process has made the index anew
    }
  }

  /** Topics need not be added: a passage names its own. */
  private String fingerprint() {
    Fingerprint fingerprint =
        new Fingerprint().add("analysis " + ANALYSIS_VERSION).add("lucene " + Version.LATEST);
    for (Language language : Language.values()) {
      for (Role role : corpus.roles().roles()) {
        Role.Forms forms = role.in(language);
        fingerprint
            .add(role.id())
            .add(forms.shortName())
            .add(forms.name())
            .add(forms.names())
            .add(forms.fields());
      }
      for (Synonyms.Group group : synonyms.groups()) {
        fingerprint.add(group.id()).add(group.words(language)).add(group.relatedWords(language));
      }
    }
    for (Passage passage : corpus.passages()) {
      fingerprint
          .add(passage.id().value())
          .add(corpus.roles().concerned(passage))
          .add(passage.topic().orElse(IndexFields.NONE));
      for (PassageText text : passage.texts()) {
        fingerprint
            .add(text.language().code())
            .add(text.heading())
            .add(text.label())
            .add(text.text());
      }
    }
    return fingerprint.value();
  }
}
