package rollenkompass.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import rollenkompass.language.Language;

/** A way to search passages. */
interface Contender {
  /** How many passages a search returns. */
  int TOP = 10;

  /** For the table. */
  String name();

  /** Takes the passages in; what it writes goes below {@code folder}. */
  Search open(List<PublicSet.Text> passages, Language language, Path folder) throws IOException;

  /** Passages that can be searched. */
  interface Search extends AutoCloseable {
    /** The documents of the {@link #TOP} best passages, best first. */
    List<String> best(String question) throws IOException;

    @Override
    void close() throws IOException;
  }
}
