package rollenkompass.retrieval.lucene;

import java.util.List;
import rollenkompass.language.Tokenizer;
import rollenkompass.retrieval.Analysis;
import rollenkompass.retrieval.Hit;
import rollenkompass.retrieval.Query;
import rollenkompass.retrieval.Retriever;
import rollenkompass.retrieval.TextQuery;
import rollenkompass.retrieval.TextRetriever;

/** Ranks passages by the words and concepts that they share with the question. */
public final class LuceneTextRetriever implements TextRetriever {
  private final Retriever retriever;
  private final Analysis analysis;

  /** Searches what {@code retriever} searches. */
  public LuceneTextRetriever(Retriever retriever, Analysis analysis) {
    this.retriever = retriever;
    this.analysis = analysis;
  }

  @Override
  public List<Hit> retrieve(TextQuery query) {
    return retriever.retrieve(
        Query.of(analysis.terms(Tokenizer.tokens(query.text())), query.limit()));
  }
}
