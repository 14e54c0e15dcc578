package rollenkompass.app.engine;

import rollenkompass.app.settings.Settings;
import rollenkompass.corpus.Corpus;
import rollenkompass.corpus.Roles;
import rollenkompass.corpus.reading.CorpusReader;
import rollenkompass.corpus.reading.DocumentStore;
import rollenkompass.corpus.reading.ReadCorpus;
import rollenkompass.corpus.reading.ReadingProgress;

/**
 * Reads the corpus that settings name. What was read from files of other programs is kept in the
 * folder for data.
 */
public final class Documents {
  private final Settings settings;

  /** The documents as they are when they are read. */
  public Documents(Settings settings) {
    this.settings = settings;
    // PDFBox notes which fonts there are, otherwise in the person's home.
    System.setProperty("pdfbox.fontcache", settings.dataDir().toString());
  }

  /**
   * The corpus.
   *
   * @throws rollenkompass.corpus.CorpusException where it or the roles are wrong
   */
  public Corpus corpus() {
    return CorpusReader.read(
            settings.corpusDir(), settings.rolesFile(), store(), ReadingProgress.NONE)
        .corpus();
  }

  /**
   * The corpus, with roles that have been read before.
   *
   * @throws rollenkompass.corpus.CorpusException where it is wrong
   */
  Corpus corpus(Roles roles) {
    return CorpusReader.read(settings.corpusDir(), roles, store(), ReadingProgress.NONE).corpus();
  }

  /**
   * The corpus and what has changed in it, its documents compared byte by byte.
   *
   * @throws rollenkompass.corpus.CorpusException where it or the roles are wrong
   */
  ReadCorpus compared(ReadingProgress progress) {
    DocumentStore comparing = new DocumentStore(DataFolders.documents(settings), true);
    return CorpusReader.read(settings.corpusDir(), settings.rolesFile(), comparing, progress);
  }

  private DocumentStore store() {
    return DocumentStore.in(DataFolders.documents(settings));
  }
}
