package rollenkompass.corpus;

import java.nio.file.Path;
import rollenkompass.language.CleanText;

/** Says in one sentence what is wrong with a document or with {@code roles.yaml}, and where. */
public final class CorpusException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** A fault of a whole file or folder. */
  public CorpusException(Path file, String whatToDo) {
    super(shown(file, ": " + whatToDo));
  }

  /**
   * A fault in a line.
   *
   * @param line counted from 1
   */
  public CorpusException(Path file, int line, String whatToDo) {
    super(shown(file, ":" + line + ": " + whatToDo));
  }

  /** Names of files may hold anything, and the sentence is for a terminal. */
  private static String shown(Path file, String fault) {
    return CleanText.inline(file.toString()) + CleanText.clean(fault);
  }
}
