package rollenkompass.retrieval.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import rollenkompass.corpus.Corpus;
import rollenkompass.corpus.Passage;
import rollenkompass.language.Language;
import rollenkompass.language.Stemmer;
import rollenkompass.retrieval.Hit;
import rollenkompass.retrieval.TextQuery;
import rollenkompass.retrieval.TextRetriever;
import rollenkompass.retrieval.text.lexicon.Lexicon;

/**
 * Ranks passages for free text in two passes: an index finds those that share most with the
 * question, then each of them is read. Passages in the language of the question are searched with
 * its own words, others with their translations. Scores are from 0 (nothing in common) to 1 (all
 * that can be).
 */
public final class LuceneTextRetriever implements TextRetriever {
  private final Corpus corpus;
  private final IndexSearcher searcher;
  private final Stemmer stemmer;
  private final Lexicon lexicon;

  /** Read at once, as files can only be opened while the index is the newest. */
  private final Map<Language, List<IndexedWord>> words = new EnumMap<>(Language.class);

  private final Map<Language, LanguageSide> sides = new EnumMap<>(Language.class);

  /** Searches {@code reader}, the index of {@code corpus}; prepares what it needs when asked. */
  public LuceneTextRetriever(
      Corpus corpus, DirectoryReader reader, Stemmer stemmer, Lexicon lexicon) {
    this.corpus = corpus;
    this.searcher = new IndexSearcher(reader);
    this.stemmer = stemmer;
    this.lexicon = lexicon;
    searcher.setSimilarity(LuceneRetriever.SIMILARITY);
    searcher.setQueryCache(null);
    try {
      for (Language language : Language.values()) {
        words.put(language, WordFile.read(reader.directory(), language));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public List<Hit> retrieve(TextQuery query) {
    int limit = Math.min(query.limit(), Math.max(1, searcher.getIndexReader().maxDoc()));
    IntPredicate among = document -> query.among().test(corpus.passages().get(document));
    Map<Integer, LanguageSide.Scored> best = new HashMap<>();
    try {
      for (Language language : Language.values()) {
        for (LanguageSide.Scored scored : side(language).best(query, limit, among)) {
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
    for (LanguageSide.Scored scored : found) {
      Passage passage = corpus.passages().get(scored.document());
      hits.add(new Hit(passage, scored.score(), 1, scored.coverage()));
    }
    return Hit.ranked(hits, limit);
  }

  private synchronized LanguageSide side(Language language) throws IOException {
    LanguageSide side = sides.get(language);
    if (side == null) {
      side = LanguageSide.of(searcher, language, words.remove(language), stemmer, lexicon);
      sides.put(language, side);
    }
    return side;
  }
}
