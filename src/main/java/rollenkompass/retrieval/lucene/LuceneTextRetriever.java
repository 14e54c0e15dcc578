package rollenkompass.retrieval.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import rollenkompass.corpus.Corpus;
import rollenkompass.corpus.Passage;
import rollenkompass.corpus.PassageId;
import rollenkompass.language.Language;
import rollenkompass.language.Stemmer;
import rollenkompass.retrieval.Hit;
import rollenkompass.retrieval.TextQuery;
import rollenkompass.retrieval.TextRetriever;
import rollenkompass.retrieval.text.Lexicon;

/**
 * Ranks passages for free text in two passes: an index finds those that share most with the
 * question, then each of them is read. Passages in the language of the question are searched with
 * its own words, others with their translations. Scores are from 0 (nothing in common) to 1 (all
 * that can be).
 */
public final class LuceneTextRetriever implements TextRetriever {
  /** Which document of the index is which passage; reading it from there takes longer. */
  private static final int MOST_REMEMBERED = 100_000;

  private final Corpus corpus;
  private final IndexSearcher searcher;
  private final Stemmer stemmer;
  private final Lexicon lexicon;
  private final Map<Integer, Passage> passages = new ConcurrentHashMap<>();
  private final Map<Language, LanguageSide> sides = new EnumMap<>(Language.class);

  /** Searches {@code reader}, the index of {@code corpus}; reads of it what it needs when asked. */
  public LuceneTextRetriever(
      Corpus corpus, DirectoryReader reader, Stemmer stemmer, Lexicon lexicon) {
    this.corpus = corpus;
    this.searcher = new IndexSearcher(reader);
    this.stemmer = stemmer;
    this.lexicon = lexicon;
    searcher.setSimilarity(LuceneRetriever.SIMILARITY);
    searcher.setQueryCache(null);
  }

  @Override
  public List<Hit> retrieve(TextQuery query) {
    int limit = Math.min(query.limit(), Math.max(1, searcher.getIndexReader().maxDoc()));
    Map<Integer, LanguageSide.Scored> best = new HashMap<>();
    try {
      for (Language language : Language.values()) {
        for (LanguageSide.Scored scored :
            side(language).best(query.text(), query.language(), limit)) {
          best.merge(scored.document(), scored, (a, b) -> a.score() >= b.score() ? a : b);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return hits(List.copyOf(best.values()), limit);
  }

  private List<Hit> hits(List<LanguageSide.Scored> found, int limit) {
    List<Hit> hits = new ArrayList<>();
    found.forEach(s -> hits.add(new Hit(passage(s.document()), s.score(), 1, s.coverage())));
    return Hit.ranked(hits, limit);
  }

  private synchronized LanguageSide side(Language language) throws IOException {
    LanguageSide side = sides.get(language);
    if (side == null) {
      side = LanguageSide.of(searcher, language, stemmer, lexicon, this::passage);
      sides.put(language, side);
    }
    return side;
  }

  private Passage passage(int document) {
    Passage known = passages.get(document);
    if (known == null) {
      known = stored(document);
      if (passages.size() >= MOST_REMEMBERED) {
        passages.clear();
      }
      passages.put(document, known);
    }
    return known;
  }

  private Passage stored(int document) {
    try {
      String id =
          searcher.storedFields().document(document, Set.of(IndexFields.ID)).get(IndexFields.ID);
      return corpus.passage(new PassageId(id)).orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
