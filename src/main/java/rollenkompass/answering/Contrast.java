package rollenkompass.answering;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import rollenkompass.corpus.Corpus;
import rollenkompass.corpus.Passage;
import rollenkompass.corpus.Role;
import rollenkompass.corpus.Roles;
import rollenkompass.language.Tokenizer;
import rollenkompass.retrieval.Analysis;
import rollenkompass.retrieval.Hit;
import rollenkompass.retrieval.Query;
import rollenkompass.retrieval.Retriever;
import rollenkompass.retrieval.RoleNames;

/**
 * Finds the passage that sums up how the roles differ: it belongs to none of them, names them all,
 * and of those it shares the most with what is said of the single roles.
 */
final class Contrast {
  private static final int NEIGHBOURS = 12;

  private final Corpus corpus;
  private final Retriever retriever;
  private final Analysis analysis;

  Contrast(Corpus corpus, Retriever retriever, Analysis analysis) {
    this.corpus = corpus;
    this.retriever = retriever;
    this.analysis = analysis;
  }

  /** The passage; empty where no passage names all roles. */
  Optional<Passage> find() {
    return corpus.passages().stream()
        .filter(passage -> passage.role().isEmpty() && namesAllRoles(passage))
        .max(Comparator.comparingDouble(this::centrality));
  }

  private boolean namesAllRoles(Passage passage) {
    return corpus.roles().roles().stream().allMatch(role -> names(passage, role));
  }

  private boolean names(Passage passage, Role role) {
    Roles one =
        new Roles(
            List.of(role),
            List.of(),
            Optional.empty(),
            corpus.roles().overview(),
            corpus.roles().advice(),
            List.of(),
            corpus.roles().words());
    String text = passage.source().text();
    return !new RoleNames(one).without(text).equals(text);
  }

  private double centrality(Passage passage) {
    String text = new RoleNames(corpus.roles()).without(passage.source().text());
    Query query =
        new Query(
            analysis.terms(Tokenizer.tokens(text)),
            Set.copyOf(corpus.roles().roleIds()),
            Set.of(),
            NEIGHBOURS);
    return retriever.retrieve(query).stream().mapToDouble(Hit::score).sum();
  }
}
