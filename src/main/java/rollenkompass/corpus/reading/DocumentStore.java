package rollenkompass.corpus.reading;

import java.nio.file.Path;
import rollenkompass.corpus.CorpusHome;
import rollenkompass.corpus.document.FormatReader;

/**
 * Keeps what files of other programs say from one run to the next, so that a file is read once.
 *
 * <p>A kept text counts where size and times of the file are as they were, else where the content
 * has the same hash. What is damaged, or was written by another version, is made anew.
 *
 * @param folder where it is kept; need not exist
 * @param thorough whether to look at the content of every file, and to read again what took too
 *     long or too much memory
 */
public record DocumentStore(Path folder, boolean thorough) {
  /** A store that believes size and times of files. */
  public static DocumentStore in(Path folder) {
    return new DocumentStore(folder, false);
  }

  /** What is kept of the documents in {@code corpusFolder}, apart from any other such folder. */
  KeptExtracts of(Path corpusFolder, FormatReader formats) {
    return new KeptExtracts(CorpusHome.below(folder, corpusFolder), thorough, formats);
  }
}
