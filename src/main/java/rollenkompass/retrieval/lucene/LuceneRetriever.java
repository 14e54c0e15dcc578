package rollenkompass.retrieval.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.util.BytesRef;
import rollenkompass.corpus.Corpus;
import rollenkompass.corpus.Passage;
import rollenkompass.corpus.PassageId;
import rollenkompass.retrieval.Analysis;
import rollenkompass.retrieval.Hit;
import rollenkompass.retrieval.Retriever;

/** Ranks passages with BM25; of the variants of a term only the best one counts. */
public final class LuceneRetriever implements Retriever {
  // k1=0.9, b=0.4: Trotman, Puurula and Burgess, "Improvements to BM25 and Language Models
  // Examined", 2014; short passages want little length normalisation.
  static final BM25Similarity SIMILARITY = new BM25Similarity(0.9f, 0.4f);

  // How well a match in a field stands for the word itself; fitted on the question sets.
  private static final Map<String, Double> WORD_FIELDS =
      Map.of(IndexFields.BODY, 1.0, IndexFields.PARTS, 0.8, IndexFields.HEADING, 0.5);
  private static final Map<String, Double> CONCEPT_FIELDS = Map.of(IndexFields.CONCEPT, 1.0);

  // Of several variants that match the best counts in full, each other one a little.
  private static final float OTHER_VARIANTS = 0.3f;

  private final Corpus corpus;
  private final DirectoryReader reader;
  private final IndexSearcher searcher;

  /** Searches {@code reader}, the index of {@code corpus}. */
  public LuceneRetriever(Corpus corpus, DirectoryReader reader) {
    this.corpus = corpus;
    this.reader = reader;
    this.searcher = new IndexSearcher(reader);
    searcher.setSimilarity(SIMILARITY);
    searcher.setQueryCache(null);
  }

  @Override
  public List<Hit> retrieve(rollenkompass.retrieval.Query query) {
    if (query.terms().isEmpty()) {
      return List.of();
    }
    try {
      ScoreDoc[] found = searcher.search(lucene(query), query.limit()).scoreDocs;
      return hits(query, found);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public double weight(rollenkompass.retrieval.Term term) {
    double weight = 0;
    for (Variant variant : variants(term)) {
      weight = Math.max(weight, variant.weight() * rarity(variant.term()));
    }
    return weight == 0 ? inverseFrequency(0) : weight;
  }

  /** The inverse document frequency of BM25 as Lucene computes it; 0 for a token in no passage. */
  private double rarity(Term token) {
    try {
      int passages = reader.docFreq(token);
      return passages == 0 ? 0 : inverseFrequency(passages);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private double inverseFrequency(int passages) {
    return Math.log(1 + (reader.numDocs() - passages + 0.5) / (passages + 0.5));
  }

  @Override
  public boolean knows(rollenkompass.retrieval.Term term) {
    try {
      for (Variant variant : variants(term)) {
        if (reader.docFreq(variant.term()) > 0) {
          return true;
        }
      }
      return false;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Query lucene(rollenkompass.retrieval.Query query) {
    BooleanQuery.Builder words = new BooleanQuery.Builder();
    for (rollenkompass.retrieval.Term term : query.terms()) {
      List<Query> alternatives = new ArrayList<>();
      for (Variant variant : variants(term)) {
        alternatives.add(
            new BoostQuery(new TermQuery(variant.term()), (float) variant.weight()));
      }
      words.add(new DisjunctionMaxQuery(alternatives, OTHER_VARIANTS), BooleanClause.Occur.SHOULD);
    }
    BooleanQuery.Builder all =
        new BooleanQuery.Builder().add(words.build(), BooleanClause.Occur.MUST);
    filter(all, IndexFields.ROLE, query.roles());
    filter(all, IndexFields.TOPIC, query.topics());
    return all.build();
  }

  private static void filter(BooleanQuery.Builder query, String field, Set<String> values) {
    if (!values.isEmpty()) {
      List<BytesRef> bytes = values.stream().map(BytesRef::new).toList();
      query.add(new TermInSetQuery(field, bytes), BooleanClause.Occur.FILTER);
    }
  }

  private static List<Variant> variants(rollenkompass.retrieval.Term term) {
    List<Variant> variants = new ArrayList<>();
    term.variants()
        .forEach(
            (token, weight) ->
                (Analysis.isConcept(token) ? CONCEPT_FIELDS : WORD_FIELDS)
                    .forEach(
                        (field, fieldWeight) ->
                            variants.add(
                                new Variant(new Term(field, token), weight * fieldWeight))));
    return variants;
  }

  private List<Hit> hits(rollenkompass.retrieval.Query query, ScoreDoc[] found)
      throws IOException {
    double[][] coverage = coverage(query.terms(), found);
    StoredFields stored = searcher.storedFields();
    List<Hit> hits = new ArrayList<>();
    for (int i = 0; i < found.length; i++) {
      String id = stored.document(found[i].doc, Set.of(IndexFields.ID)).get(IndexFields.ID);
      Passage passage = corpus.passage(new PassageId(id)).orElseThrow();
      List<Double> covered = Arrays.stream(coverage[i]).boxed().toList();
      hits.add(new Hit(passage, found[i].score, 1, covered));
    }
    hits.sort(
        Comparator.comparingDouble(Hit::score).reversed().thenComparing(hit -> hit.passage().id()));
    List<Hit> ranked = new ArrayList<>();
    for (Hit hit : hits) {
      ranked.add(new Hit(hit.passage(), hit.score(), ranked.size() + 1, hit.coverage()));
    }
    return ranked;
  }

  /** For each document found and each term: the weight of the best variant in it, as a share. */
  private double[][] coverage(List<rollenkompass.retrieval.Term> terms, ScoreDoc[] found)
      throws IOException {
    double[][] coverage = new double[found.length][terms.size()];
    Integer[] byDocument = new Integer[found.length];
    Arrays.setAll(byDocument, i -> i);
    Arrays.sort(byDocument, Comparator.comparingInt(i -> found[i].doc));
    List<LeafReaderContext> leaves = reader.leaves();
    for (int t = 0; t < terms.size(); t++) {
      double weight = weight(terms.get(t));
      for (Variant variant : variants(terms.get(t))) {
        double covered = variant.weight() * rarity(variant.term()) / weight;
        int leaf = -1;
        PostingsEnum postings = null;
        for (int i : byDocument) {
          int next = ReaderUtil.subIndex(found[i].doc, leaves);
          if (next != leaf) {
            leaf = next;
            postings = leaves.get(leaf).reader().postings(variant.term(), PostingsEnum.NONE);
          }
          int document = found[i].doc - leaves.get(leaf).docBase;
          if (postings != null && reaches(postings, document)) {
            coverage[i][t] = Math.max(coverage[i][t], covered);
          }
        }
      }
    }
    return coverage;
  }

  private static boolean reaches(PostingsEnum postings, int document) throws IOException {
    return postings.docID() == document
        || (postings.docID() < document && postings.advance(document) == document);
  }

  private record Variant(Term term, double weight) {}
}
