package rollenkompass.corpus.reading;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import rollenkompass.corpus.CorpusException;
import rollenkompass.corpus.document.FileReader;

/** What the file system tells of the documents of a folder; the same while none of them changes. */
public final class CorpusState {
  private final Map<Path, FileState> files;

  private CorpusState(Map<Path, FileState> files) {
    this.files = Map.copyOf(files);
  }

  /**
   * The state of {@code folder} now. A folder that is not there is like an empty one, and a file
   * that vanishes in this moment like one that never was.
   */
  public static CorpusState of(Path folder) {
    Map<Path, FileState> files = new HashMap<>();
    try {
      for (Path file : CorpusFiles.in(folder).files()) {
        if (FileReader.reads(file.getFileName().toString())) {
          put(file, files);
        }
      }
    } catch (CorpusException e) {
      return new CorpusState(Map.of());
    }
    return new CorpusState(files);
  }

  private static void put(Path file, Map<Path, FileState> files) {
    try {
      files.put(file, FileState.of(file));
    } catch (IOException _) {
      // gone since the folder was listed, or locked: the next look tells
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CorpusState state && files.equals(state.files);
  }

  @Override
  public int hashCode() {
    return files.hashCode();
  }
}
