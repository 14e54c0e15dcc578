package rollenkompass.app.engine;

import java.nio.file.Path;
import rollenkompass.app.settings.Settings;
import rollenkompass.corpus.CorpusHome;

/** What lies where below the folder for data. */
final class DataFolders {
  private DataFolders() {}

  /** The index of the passages of this corpus, so that two corpora do not replace each other's. */
  static Path index(Settings settings) {
    return CorpusHome.below(dictionary(settings), settings.corpusDir());
  }

  /** The index of the dictionary, the same for each corpus. */
  static Path dictionary(Settings settings) {
    return settings.dataDir().resolve("index");
  }

  /** What was read from the documents. */
  static Path documents(Settings settings) {
    return settings.dataDir().resolve("documents");
  }

  /** What an embedding model makes of the passages of this corpus. */
  static Path vectors(Settings settings) {
    return CorpusHome.below(settings.dataDir().resolve("vectors"), settings.corpusDir());
  }

  /** What was read of the words that mean the same. */
  static Path words(Settings settings) {
    return settings.dataDir().resolve("words");
  }

  /** Native libraries, which lie packed in the program. */
  static Path nativeLibraries(Settings settings) {
    return settings.dataDir().resolve("native");
  }
}
