package rollenkompass.retrieval.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.util.BytesRef;
import rollenkompass.corpus.Corpus;
import rollenkompass.corpus.Passage;
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
  private final Occurrences occurrences;

  /** Searches {@code reader}, the index of {@code corpus}. */
  public LuceneRetriever(Corpus corpus, DirectoryReader reader) {
    this.corpus = corpus;
    this.reader = reader;
    this.searcher = new IndexSearcher(reader);
    this.occurrences = new Occurrences(searcher);
    searcher.setSimilarity(SIMILARITY);
    searcher.setQueryCache(null);
  }

  @Override
  public List<Hit> retrieve(rollenkompass.retrieval.Query query) {
    List<List<Variant>> terms = query.terms().stream().map(this::variants).toList();
    if (terms.stream().allMatch(List::isEmpty)) {
      return List.of();
    }
    try {
      IntPredicate among = document -> query.among().test(corpus.passages().get(document));
      return hits(
          terms, AcceptedDocuments.best(searcher, lucene(query, terms), query.limit(), among));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public double weight(rollenkompass.retrieval.Term term) {
    List<Variant> variants = variants(term);
    return variants.isEmpty() ? occurrences.rarityOfUnknown() : weight(variants);
  }

  /** The weight of the variant that tells most. */
  private static double weight(List<Variant> variants) {
    return variants.stream().mapToDouble(Variant::telling).max().orElse(0);
  }

  @Override
  public boolean knows(rollenkompass.retrieval.Term term) {
    return !variants(term).isEmpty();
  }

  private static Query lucene(rollenkompass.retrieval.Query query, List<List<Variant>> terms) {
    BooleanQuery.Builder words = new BooleanQuery.Builder();
    for (List<Variant> term : terms) {
      List<Query> alternatives = new ArrayList<>();
      for (Variant variant : term) {
        alternatives.add(new BoostQuery(variant.place().query(), (float) variant.weight()));
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

  /** What a term may be called in the index, as far as some passage holds it. */
  private List<Variant> variants(rollenkompass.retrieval.Term term) {
    List<Variant> variants = new ArrayList<>();
    term.variants()
        .forEach((token, weight) -> {
          Map<String, Double> fields = Analysis.isConcept(token) ? CONCEPT_FIELDS : WORD_FIELDS;
          for (Occurrences.InField place : occurrences.of(token, fields.keySet())) {
            double weightHere = weight * fields.get(place.term().field());
            variants.add(new Variant(place, weightHere));
          }
        });
    return variants;
  }

  private List<Hit> hits(List<List<Variant>> terms, ScoreDoc[] found) throws IOException {
    double[][] coverage = coverage(terms, found);
    List<Hit> hits = new ArrayList<>();
    for (int i = 0; i < found.length; i++) {
      Passage passage = corpus.passages().get(found[i].doc);
      List<Double> covered = Arrays.stream(coverage[i]).boxed().toList();
      hits.add(new Hit(passage, found[i].score, 1, covered));
    }
    return Hit.ranked(hits, hits.size());
  }

  /** For each document found and each term: the weight of the best variant in it, as a share. */
  private double[][] coverage(List<List<Variant>> terms, ScoreDoc[] found) throws IOException {
    double[][] coverage = new double[found.length][terms.size()];
    Integer[] byDocument = new Integer[found.length];
    Arrays.setAll(byDocument, i -> i);
    Arrays.sort(byDocument, Comparator.comparingInt(i -> found[i].doc));
    List<LeafReaderContext> leaves = reader.leaves();
    PostingsEnum postings = null;
    for (int t = 0; t < terms.size(); t++) {
      double weight = weight(terms.get(t));
      for (Variant variant : terms.get(t)) {
        double covered = variant.telling() / weight;
        int leaf = -1;
        for (int i : byDocument) {
          int next = ReaderUtil.subIndex(found[i].doc, leaves);
          if (next != leaf) {
            leaf = next;
            postings = variant.place().passages(leaves.get(leaf), postings);
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

  /**
   * What a term may be called.
   *
   * @param weight how well it stands for the term
   */
  private record Variant(Occurrences.InField place, double weight) {
    /** What it tells in the corpus. */
    double telling() {
      return weight * place.rarity();
    }
  }
}
