package rollenkompass.retrieval.lucene;

import rollenkompass.corpus.Corpus;
import rollenkompass.language.WordKeys;
import rollenkompass.retrieval.Analysis;
import rollenkompass.retrieval.Synonyms;
import rollenkompass.retrieval.TextRetriever;
import rollenkompass.retrieval.TextRetrieverContract;
import rollenkompass.retrieval.text.lexicon.Lexicon;

public final class LuceneTextRetrieverTest extends TextRetrieverContract {
  @Override
  protected TextRetriever retriever(Corpus corpus) {
    return over(corpus);
  }

  /** Lucene over {@code corpus}, without a dictionary. */
  public static TextRetriever over(Corpus corpus) {
    LuceneStemmer stemmer = new LuceneStemmer();
    Analysis analysis = new Analysis(new WordKeys(stemmer), Synonyms.none());
    LuceneIndex index = new LuceneIndex(corpus, Synonyms.none(), analysis);
    return new LuceneTextRetriever(corpus, index.openInMemory(), stemmer, Lexicon.none());
  }
}
