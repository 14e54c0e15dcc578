package rollenkompass.retrieval;

import java.util.List;

/** Ranks passages for a question in a person's own words. Implementations are thread-safe. */
public interface TextRetriever {
  /** The passages that share something with the question, best first; ties by passage id. */
  List<Hit> retrieve(TextQuery query);
}
