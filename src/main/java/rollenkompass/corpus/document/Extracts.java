package rollenkompass.corpus.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import rollenkompass.corpus.format.Extract;
import rollenkompass.corpus.format.Unreadable;
import rollenkompass.corpus.format.UnreadableException;

/** What files of other programs say, read now or earlier. */
public interface Extracts {
  /**
   * What {@code file} says.
   *
   * @param name of the document
   * @throws UnreadableException where it gives no text
   */
  Extract of(Path file, String name);

  /** A Markdown or text file has been read. */
  void written(Path file, String name);

  /** Reads every file anew. */
  static Extracts anew(FormatReader formats) {
    return new Extracts() {
      @Override
      public Extract of(Path file, String name) {
        return formats.read(name, bytes(file));
      }

      @Override
      public void written(Path file, String name) {
        // nothing is kept of it
      }
    };
  }

  /**
   * All bytes of {@code file}.
   *
   * @throws UnreadableException where it cannot be opened
   */
  static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UnreadableException(Unreadable.NOT_ACCESSIBLE, e);
    }
  }
}
