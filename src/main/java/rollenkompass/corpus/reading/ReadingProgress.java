package rollenkompass.corpus.reading;

/** Hears how far the reading of a corpus is. */
public interface ReadingProgress {
  /** Hears nothing. */
  ReadingProgress NONE = (_, _, _) -> {};

  /**
   * A file is about to be read.
   *
   * @param document its name
   * @param number of the file, from 1
   * @param count of all files
   */
  void reading(String document, int number, int count);
}
