package rollenkompass.retrieval.lucene;

import java.io.IOException;
import java.util.Collection;
import java.util.function.IntPredicate;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TopScoreDocCollector;
import org.apache.lucene.search.TopScoreDocCollectorManager;

/** Collects the best of those documents that a question may be answered from. */
final class AcceptedDocuments implements CollectorManager<AcceptedDocuments.Accepting, ScoreDoc[]> {
  private final TopScoreDocCollectorManager best;
  private final IntPredicate accepted;

  private AcceptedDocuments(int limit, IntPredicate accepted) {
    this.best = new TopScoreDocCollectorManager(limit, null, limit);
    this.accepted = accepted;
  }

  /** The best {@code accepted} documents for {@code query}, at most {@code limit}; best first. */
  static ScoreDoc[] best(IndexSearcher searcher, Query query, int limit, IntPredicate accepted)
      throws IOException {
    int all = Math.max(1, searcher.getIndexReader().maxDoc());
    return searcher.search(query, new AcceptedDocuments(Math.min(limit, all), accepted));
  }

  @Override
  public Accepting newCollector() {
    return new Accepting(best.newCollector(), accepted);
  }

  @Override
  public ScoreDoc[] reduce(Collection<Accepting> collectors) throws IOException {
    return best.reduce(collectors.stream().map(Accepting::best).toList()).scoreDocs;
  }

  /** Hands on what is accepted. */
  record Accepting(TopScoreDocCollector best, IntPredicate accepted) implements Collector {
    @Override
    public LeafCollector getLeafCollector(LeafReaderContext leaf) throws IOException {
      LeafCollector collector = best.getLeafCollector(leaf);
      return new LeafCollector() {
        @Override
        public void setScorer(Scorable scorer) throws IOException {
          collector.setScorer(scorer);
        }

        @Override
        public void collect(int document) throws IOException {
          if (accepted.test(leaf.docBase + document)) {
            collector.collect(document);
          }
        }
      };
    }

    @Override
    public ScoreMode scoreMode() {
      return best.scoreMode();
    }
  }
}
