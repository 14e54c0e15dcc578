package rollenkompass.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.lucene.index.DirectoryReader;
import rollenkompass.answering.extractive.Extractor;
import rollenkompass.conversation.Knowledge;
import rollenkompass.corpus.Corpus;
import rollenkompass.retrieval.Hit;

/**
 * What answers questions over a corpus.
 *
 * @param words outlive it, as do {@code models}: the next engine goes on with them
 * @param index is closed with it
 */
record Engine(
    Corpus corpus,
    Search search,
    Knowledge knowledge,
    Extractor extractor,
    Words words,
    Models models,
    DirectoryReader index)
    implements AutoCloseable {

  /** Retrieval alone. */
  interface Search {
    /** The passages for a question, best first; ties by passage id. */
    List<Hit> find(String text, int limit);
  }

  @Override
  public void close() {
    try {
      index.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
