package rollenkompass.retrieval.lucene;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.function.IntPredicate;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TopScoreDocCollector;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.Weight;

/** Collects the best of those documents that a question may be answered from. */
final class AcceptedDocuments implements CollectorManager<AcceptedDocuments.Accepting, ScoreDoc[]> {
  /**
   * In an index no larger than the windows that Lucene scores by, these cost more than they save.
   */
  private static final int SMALL = 4096;

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
    AcceptedDocuments documents = new AcceptedDocuments(Math.min(limit, all), accepted);
    return all > SMALL ? searcher.search(query, documents) : documents.oneByOne(searcher, query);
  }

  private ScoreDoc[] oneByOne(IndexSearcher searcher, Query query) throws IOException {
    Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE, 1);
    Accepting accepting = newCollector();
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      Scorer scorer = weight.scorer(leaf);
      if (scorer != null) {
        LeafCollector collector = accepting.getLeafCollector(leaf);
        collector.setScorer(scorer);
        DocIdSetIterator found = scorer.iterator();
        while (found.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
          collector.collect(found.docID());
        }
      }
    }
    return reduce(List.of(accepting));
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
