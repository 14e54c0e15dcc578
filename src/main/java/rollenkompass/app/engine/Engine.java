package rollenkompass.app.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.DirectoryReader;
import rollenkompass.answering.extractive.Extractor;
import rollenkompass.conversation.Knowledge;
import rollenkompass.corpus.Corpus;
import rollenkompass.retrieval.Hit;
import rollenkompass.retrieval.lucene.vectors.Meaning;

/**
 * What answers questions over a corpus.
 *
 * @param words outlive it, as do {@code models}: the next engine goes on with them
 * @param indexes are closed with it
 */
public record Engine(
    Corpus corpus,
    Search search,
    Knowledge knowledge,
    Extractor extractor,
    Words words,
    Models models,
    Indexes indexes)
    implements AutoCloseable {

  /** Retrieval alone. */
  public interface Search {
    /** The passages for a question, best first; ties by passage id. */
    List<Hit> find(String text, int limit);
  }

  /**
   * What an engine searches.
   *
   * @param passages the index by words
   * @param meaning the vectors; empty where words alone rank
   */
  record Indexes(DirectoryReader passages, Optional<Meaning> meaning) implements AutoCloseable {
    @Override
    public void close() {
      meaning.ifPresent(Meaning::close);
      try {
        passages.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  @Override
  public void close() {
    indexes.close();
  }
}
