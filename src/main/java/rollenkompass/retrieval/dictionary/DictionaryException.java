package rollenkompass.retrieval.dictionary;

import java.nio.file.Path;

/** Says in one sentence what is wrong with a dictionary file, and where. */
public final class DictionaryException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** A fault of the whole file. */
  DictionaryException(Path file, String whatToDo) {
    super(file + ": " + whatToDo);
  }

  /**
   * A fault in a line.
   *
   * @param line counted from 1
   */
  DictionaryException(Path file, int line, String whatToDo) {
    super(file + ":" + line + ": " + whatToDo);
  }
}
