package rollenkompass.corpus.format;

import java.io.IOException;

/** Reads the files of one format. */
public interface Format {
  /**
   * What the file says.
   *
   * @param file its bytes
   * @throws UnreadableException where it is encrypted or exceeds the budget
   * @throws IOException where it is broken; other exceptions may mean that, too
   */
  Extract read(byte[] file, Budget budget) throws IOException;
}
