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
  // On the question sets 0.2 adds what was not asked for, 0.4 hardly anything.
  private static final double AKIN = 0.3;

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
    return passage.topic().flatMap(topic -> of(passage, role, topic, ALIKE));
  }

  /** The same on another topic than that of {@code passage}, of the role that it is about. */
  Optional<Passage> onTopic(Passage passage, String topic) {
    return passage.role().flatMap(role -> of(passage, role, topic, AKIN));
  }

  private Optional<Passage> of(Passage passage, String role, String topic, double enough) {
    Sought sought = new Sought(passage.id(), role, topic);
    return known.computeIfAbsent(sought, _ -> search(passage, role, topic, enough));
  }

  private Optional<Passage> search(Passage passage, String role, String topic, double enough) {
    List<Term> terms =
        passage.texts().stream()
            .map(text -> roleNames.without(text.labelled()))
            .flatMap(text -> analysis.terms(Tokenizer.tokens(text)).stream())
            .toList();
    double itself = retriever.retrieve(Query.of(terms, 1)).stream().mapToDouble(Hit::score).sum();
    Query query = new Query(terms, Set.of(role), Set.of(topic), 1);
    return retriever.retrieve(query).stream()
        .filter(hit -> hit.score() >= enough * itself)
        .map(Hit::passage)
        .findFirst();
  }

  private record Sought(PassageId passage, String role, String topic) {}
}
