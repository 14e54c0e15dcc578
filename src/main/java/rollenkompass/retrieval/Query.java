package rollenkompass.retrieval;

import java.util.List;
import java.util.Set;

/**
 * A retrieval request.
 *
 * @param terms what to look for; each weighs what it tells in the corpus
 * @param roles only passages of these roles; empty for all passages
 * @param topics only passages of these topics; empty for all passages
 * @param limit how many hits at the most
 */
public record Query(List<Term> terms, Set<String> roles, Set<String> topics, int limit) {
  public Query {
    terms = List.copyOf(terms);
    roles = Set.copyOf(roles);
    topics = Set.copyOf(topics);
    if (limit < 1) {
      throw new IllegalArgumentException("limit must be >= 1: " + limit);
    }
  }

  /** A request over the whole corpus. */
  public static Query of(List<Term> terms, int limit) {
    return new Query(terms, Set.of(), Set.of(), limit);
  }
}
