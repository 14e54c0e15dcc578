package rollenkompass.retrieval;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import rollenkompass.corpus.Passage;

/**
 * A retrieval request.
 *
 * @param terms what to look for; each weighs what it tells in the corpus
 * @param roles only passages of these roles; empty for all passages
 * @param topics only passages of these topics; empty for all passages
 * @param limit how many hits at the most
 * @param among which of those passages may be found
 */
public record Query(
    List<Term> terms, Set<String> roles, Set<String> topics, int limit, Predicate<Passage> among) {
  public Query {
    terms = List.copyOf(terms);
    roles = Set.copyOf(roles);
    topics = Set.copyOf(topics);
    if (limit < 1) {
      throw new IllegalArgumentException("limit must be >= 1: " + limit);
    }
  }

  /** A request for any passages of these roles and topics. */
  public Query(List<Term> terms, Set<String> roles, Set<String> topics, int limit) {
    this(terms, roles, topics, limit, _ -> true);
  }

  /** The same, for such passages alone. */
  public Query among(Predicate<Passage> wanted) {
    return new Query(terms, roles, topics, limit, wanted);
  }

  /** A request over the whole corpus. */
  public static Query of(List<Term> terms, int limit) {
    return new Query(terms, Set.of(), Set.of(), limit);
  }
}
