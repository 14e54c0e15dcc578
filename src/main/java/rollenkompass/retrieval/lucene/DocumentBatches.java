package rollenkompass.retrieval.lucene;

import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Function;
import java.util.stream.Gatherers;
import org.apache.lucene.document.Document;
import rollenkompass.corpus.Passage;

/**
 * Turns passages into documents on all processors, batch by batch, so that they need not all be in
 * memory. A batch is made while the one before it is written.
 */
final class DocumentBatches implements AutoCloseable {
  private static final int BATCH = 1_000;

  /** Not virtual threads: those that answer questions might keep all processors from them. */
  private final ForkJoinPool pool = new ForkJoinPool();

  private final Iterator<List<Passage>> passages;
  private final Function<Passage, Document> making;
  private ForkJoinTask<List<Document>> begun;

  /** The documents that {@code making} makes of {@code passages}. */
  DocumentBatches(List<Passage> passages, Function<Passage, Document> making) {
    this.passages = passages.stream().gather(Gatherers.windowFixed(BATCH)).iterator();
    this.making = making;
    this.begun = begin();
  }

  /** The next documents in the order of their passages; none where all have been given. */
  List<Document> next() {
    List<Document> ready = begun.join();
    begun = begin();
    return ready;
  }

  private ForkJoinTask<List<Document>> begin() {
    List<Passage> batch = passages.hasNext() ? passages.next() : List.of();
    return pool.submit(() -> batch.parallelStream().map(making).toList());
  }

  @Override
  public void close() {
    pool.close();
  }
}
