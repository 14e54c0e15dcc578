package rollenkompass.answering.judging;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import rollenkompass.corpus.Corpus;
import rollenkompass.corpus.Passage;
import rollenkompass.corpus.PassageId;
import rollenkompass.learned.Outcome;
import rollenkompass.learned.Prediction;
import rollenkompass.learned.QuestionModel;
import rollenkompass.learned.Reply;
import rollenkompass.retrieval.Analysis;
import rollenkompass.retrieval.RoleNames;

/** Which passages of the corpus make statements that the question model knows. */
public final class KnownStatements {
  private final Map<PassageId, String> names = new LinkedHashMap<>();
  private final Map<String, Passage> passages = new LinkedHashMap<>();

  public KnownStatements(Corpus corpus, Analysis analysis, QuestionModel model) {
    RoleNames roleNames = new RoleNames(corpus.roles());
    for (Passage passage : corpus.passages()) {
      model
          .statement(passage.id().value(), analysis.concepts(passage, roleNames))
          .ifPresent(name -> {
            if (passages.putIfAbsent(name, passage) == null) {
              names.put(passage.id(), name);
            }
          });
    }
  }

  /** The statement that a passage makes. */
  Optional<String> name(Passage passage) {
    return Optional.ofNullable(names.get(passage.id()));
  }

  /** The names of all statements that the corpus makes. */
  public Set<String> all() {
    return passages.keySet();
  }

  /** The statements that passages make; a passage that makes none goes by its id. */
  public Set<String> names(Collection<Passage> cited) {
    return cited.stream()
        .map(passage -> name(passage).orElse(passage.id().value()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** How likely an answer that tells {@code passages} and nothing else is right, from 0 to 1. */
  public double right(Collection<Passage> told, Prediction prediction) {
    return prediction.right(new Reply(Outcome.ANSWER, names(told)));
  }

  /** The passages that make statements, in the order of the corpus. */
  public List<Passage> passages(Set<String> statements) {
    return passages.entrySet().stream()
        .filter(entry -> statements.contains(entry.getKey()))
        .map(Map.Entry::getValue)
        .toList();
  }
}
