package rollenkompass.answering.evidence;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import rollenkompass.corpus.Corpus;
import rollenkompass.corpus.Passage;
import rollenkompass.language.Tokenizer;
import rollenkompass.retrieval.Analysis;
import rollenkompass.retrieval.Hit;
import rollenkompass.retrieval.Query;
import rollenkompass.retrieval.Retriever;
import rollenkompass.retrieval.RoleNames;

/**
 * Finds the passage that sums up how the roles differ: it belongs to none of them and to no topic
 * of theirs, names them all, and of those it shares the most with what is said of the single roles.
 */
public final class Contrast {
  private static final int NEIGHBOURS = 12;

  private final Corpus corpus;
  private final Retriever retriever;
  private final Analysis analysis;
  private boolean searched;
  private Optional<Passage> found = Optional.empty();

  public Contrast(Corpus corpus, Retriever retriever, Analysis analysis) {
    this.corpus = corpus;
    this.retriever = retriever;
    this.analysis = analysis;
  }

  /** The passage, looked for at the first call; empty where no passage names all roles. */
  public synchronized Optional<Passage> find() {
    if (!searched) {
      found = search();
      searched = true;
    }
    return found;
  }

  private Optional<Passage> search() {
    List<RoleNames> names = corpus.roles().roles().stream().map(RoleNames::of).toList();
    RoleNames anyName = new RoleNames(corpus.roles());
    return corpus.passages().stream()
        .filter(passage -> passage.role().isEmpty() && !corpus.roles().isShared(passage))
        .filter(passage -> names.stream().allMatch(name -> name.isIn(passage.source().text())))
        .max(Comparator.comparingDouble(passage -> centrality(passage, anyName)));
  }

  private double centrality(Passage passage, RoleNames names) {
    String text = names.without(passage.source().text());
    Query query =
        new Query(
            analysis.terms(Tokenizer.tokens(text)),
            Set.copyOf(corpus.roles().roleIds()),
            Set.of(),
            NEIGHBOURS);
    return retriever.retrieve(query).stream().mapToDouble(Hit::score).sum();
  }
}
