package rollenkompass.corpus;

import java.nio.file.Path;

/** Says in one sentence what is wrong with a document or with {@code roles.yaml}, and where. */
public final class CorpusException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** A fault of a whole file or folder. */
  public CorpusException(Path file, String whatToDo) {
    super(file + ": " + whatToDo);
  }

  /**
   * A fault in a line.
   *
   * @param line counted from 1
   */
  public CorpusException(Path file, int line, String whatToDo) {
    super(file + ":" + line + ": " + whatToDo);
  }
}
