package rollenkompass.answering.evidence;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import rollenkompass.corpus.Passage;
import rollenkompass.corpus.PassageId;
import rollenkompass.corpus.Roles;
import rollenkompass.language.Tokenizer;
import rollenkompass.retrieval.Analysis;
import rollenkompass.retrieval.Hit;
import rollenkompass.retrieval.Query;
import rollenkompass.retrieval.Retriever;
import rollenkompass.retrieval.RoleNames;
import rollenkompass.retrieval.Term;

/**
 * Finds what is said of one role where a passage says something of another. That depends on the
 * corpus alone, so each is searched for once, when it is first asked for. Thread-safe.
 */
public final class OtherSides {
  private static final double ALIKE = 0.2;

  private final Retriever retriever;
  private final Analysis analysis;
  private final RoleNames roleNames;
  private final Map<Sought, Optional<Passage>> known = new ConcurrentHashMap<>();

  OtherSides(Retriever retriever, Analysis analysis, Roles roles) {
    this.retriever = retriever;
    this.analysis = analysis;
    this.roleNames = new RoleNames(roles);
  }

  /**
   * The passage of a role on the topic of {@code passage} that says most of what that says; empty
   * where none says enough of it, or where {@code passage} has no topic.
   */
  Optional<Passage> of(Passage passage, String role) {
    return known.computeIfAbsent(new Sought(passage.id(), role), _ -> search(passage, role));
  }

  private Optional<Passage> search(Passage passage, String role) {
    if (passage.topic().isEmpty()) {
      return Optional.empty();
    }
    List<Term> terms =
        passage.texts().stream()
            .map(text -> roleNames.without(text.labelled()))
            .flatMap(text -> analysis.terms(Tokenizer.tokens(text)).stream())
            .toList();
    double itself = retriever.retrieve(Query.of(terms, 1)).stream().mapToDouble(Hit::score).sum();
    Query query = new Query(terms, Set.of(role), Set.of(passage.topic().get()), 1);
    return retriever.retrieve(query).stream()
        .filter(hit -> hit.score() >= ALIKE * itself)
        .map(Hit::passage)
        .findFirst();
  }

  private record Sought(PassageId passage, String role) {}
}
