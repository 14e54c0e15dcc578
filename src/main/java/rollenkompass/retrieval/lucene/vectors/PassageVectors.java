package rollenkompass.retrieval.lucene.vectors;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FloatVectorValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.KnnFloatVectorQuery;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.util.VectorUtil;
import rollenkompass.corpus.Corpus;
import rollenkompass.corpus.Passage;
import rollenkompass.corpus.PassageId;
import rollenkompass.corpus.PassageText;

/** The vectors of the passages of a corpus, to be searched. Thread-safe. */
public final class PassageVectors implements AutoCloseable {
  /** How many vectors tell how close any passage is to a question. */
  private static final int SAMPLE = 500;

  private final IndexSearcher searcher;
  private final Map<Integer, List<Passage>> passages = new HashMap<>();
  private final Map<PassageId, List<Integer>> documents = new HashMap<>();
  private final List<float[]> sample = new ArrayList<>();

  private PassageVectors(DirectoryReader reader) {
    this.searcher = new IndexSearcher(reader);
    searcher.setQueryCache(null);
  }

  static PassageVectors of(DirectoryReader reader, Corpus corpus) throws IOException {
    PassageVectors vectors = new PassageVectors(reader);
    Map<String, Integer> byKey = VectorKeys.documents(reader);
    for (Passage passage : corpus.passages()) {
      for (PassageText wording : passage.texts()) {
        Integer document = byKey.get(VectorFields.key(VectorFields.text(wording)));
        vectors.passages.computeIfAbsent(document, _ -> new ArrayList<>(1)).add(passage);
        vectors.documents.computeIfAbsent(passage.id(), _ -> new ArrayList<>(2)).add(document);
      }
    }
    int step = Math.max(1, reader.maxDoc() / SAMPLE);
    for (int document = 0; document < reader.maxDoc(); document += step) {
      if (vectors.passages.containsKey(document)) {
        vectors.sample.add(vectors.vector(document));
      }
    }
    return vectors;
  }

  /** The passages whose vectors are closest to {@code question}; in no certain order. */
  List<Passage> nearest(float[] question, int limit) throws IOException {
    List<Passage> nearest = new ArrayList<>();
    int most = Math.clamp(searcher.getIndexReader().maxDoc(), 1, limit);
    for (ScoreDoc found :
        searcher.search(new KnnFloatVectorQuery(VectorFields.VECTOR, question, most), most)
            .scoreDocs) {
      nearest.addAll(passages.getOrDefault(found.doc, List.of()));
    }
    return nearest;
  }

  /** The cosine of {@code question} and a passage of the corpus, in the wording that is closest. */
  double cosine(float[] question, Passage passage) throws IOException {
    double closest = -1;
    for (int document : documents.get(passage.id())) {
      closest = Math.max(closest, VectorUtil.dotProduct(question, vector(document)));
    }
    return closest;
  }

  /** Whether the vectors have so many dimensions; without vectors, any number is right. */
  boolean areOf(int dimensions) {
    return sample.isEmpty() || sample.getFirst().length == dimensions;
  }

  /** How close passages are to {@code question}, whatever they say. */
  Spread spread(float[] question) {
    return Spread.of(
        sample.stream().mapToDouble(vector -> VectorUtil.dotProduct(question, vector)).toArray());
  }

  @Override
  public void close() {
    try {
      searcher.getIndexReader().close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private float[] vector(int document) {
    try {
      for (LeafReaderContext leaf : searcher.getLeafContexts()) {
        int inside = document - leaf.docBase;
        if (inside >= 0 && inside < leaf.reader().maxDoc()) {
          FloatVectorValues values = leaf.reader().getFloatVectorValues(VectorFields.VECTOR);
          var place = values.iterator();
          place.advance(inside);
          return values.vectorValue(place.index()).clone();
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    throw new IllegalArgumentException("no document " + document);
  }
}
