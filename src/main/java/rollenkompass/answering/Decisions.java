package rollenkompass.answering;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import rollenkompass.corpus.Passage;
import rollenkompass.corpus.Roles;
import rollenkompass.learned.Decision;
import rollenkompass.learned.Predictor;
import rollenkompass.learned.Reply;
import rollenkompass.learned.Signals;
import rollenkompass.understanding.Interpretation;

/**
 * Tells whether passages say yes or no to a question about one role. The rules go by the words that
 * the passages share with the question; the model, where there is one, by that and by the words of
 * the question, which may turn it round ("cut off from", "egal").
 */
final class Decisions {
  // Fitted on the question sets: a yes needs a passage that covers nearly all that is asked; a no
  // needs one of another role that does while the role's own do not.
  static final double DECIDED = 0.75;
  private static final double SILENT = 0.45;
  private static final double AS_GOOD = 0.8;

  private final Roles roles;
  private final EvidenceFinder evidence;
  private final KnownStatements statements;
  private final Predictor predictor;

  Decisions(Roles roles, EvidenceFinder evidence, KnownStatements statements, Predictor predictor) {
    this.roles = roles;
    this.evidence = evidence;
    this.statements = statements;
    this.predictor = predictor;
  }

  /**
   * What passages say.
   *
   * @param question about one role
   * @param passages at least one, the most telling first
   */
  Decision of(Interpretation question, List<Passage> passages) {
    Decision ruled = ruled(question, passages);
    Decision told = predictor.decide(signals(question, passages, ruled), ruled);
    return told == Decision.YES && !canAffirm(question, passages.getFirst()) ? Decision.OPEN : told;
  }

  /** The passages with those of the asked role first that say most of what is asked. */
  List<Passage> mostTellingFirst(Interpretation question, List<Passage> passages) {
    String role = question.roles().getFirst();
    List<Passage> ordered = new ArrayList<>();
    for (Evidence.Scored scored : evidence.find(question, Set.of(role)).passages()) {
      if (passages.contains(scored.passage())) {
        ordered.add(scored.passage());
      }
    }
    passages.stream().filter(passage -> !ordered.contains(passage)).forEach(ordered::add);
    return ordered;
  }

  /** A yes to "only" says too much, and what is said of another role alone is no yes. */
  private static boolean canAffirm(Interpretation question, Passage lead) {
    return !question.limited()
        && (lead.role().isEmpty() || lead.isAbout(question.roles().getFirst()));
  }

  /** What is known of a question and of passages that answer it; for learning. */
  Signals signals(Interpretation question, List<Passage> passages) {
    return signals(question, passages, ruled(question, passages));
  }

  /** The best passage of another role that alone says what is asked. */
  Optional<Passage> ofAnotherAlone(Interpretation question) {
    String role = question.roles().getFirst();
    if (evidence.find(question, Set.of(role)).coverage().saidShare() >= SILENT) {
      return Optional.empty();
    }
    for (String other : roles.othersThan(role)) {
      Evidence others = evidence.find(question, Set.of(other));
      if (others.coverage().saidShare() >= DECIDED
          && !others.passages().isEmpty()
          && others.passages().getFirst().passage().isAbout(other)) {
        return Optional.of(others.passages().getFirst().passage());
      }
    }
    return Optional.empty();
  }

  /** What the rules alone make of it. */
  Decision ruled(Interpretation question, List<Passage> passages) {
    if (question.limited()) {
      return Decision.OPEN;
    }
    String role = question.roles().getFirst();
    Evidence own = evidence.find(question, Set.of(role));
    Passage lead = passages.getFirst();
    boolean isBest =
        own.passages().stream()
            .filter(scored -> scored.score() >= AS_GOOD * own.passages().getFirst().score())
            .anyMatch(scored -> passages.contains(scored.passage()));
    if (lead.isAbout(role) && isBest && own.coverage().saidShare() >= DECIDED) {
      return switch (evidence.stance(question, lead)) {
        case AFFIRMS -> Decision.YES;
        case DENIES -> Decision.NO;
        case OPEN -> Decision.OPEN;
      };
    }
    return isOfAnotherAlone(role, passages) || ofAnotherAlone(question).isPresent()
        ? Decision.NO
        : Decision.OPEN;
  }

  private static boolean isOfAnotherAlone(String role, List<Passage> passages) {
    return passages.stream().anyMatch(passage -> passage.role().isPresent())
        && passages.stream().noneMatch(passage -> passage.isAbout(role));
  }

  private Signals signals(Interpretation question, List<Passage> passages, Decision ruled) {
    String role = question.roles().getFirst();
    Passage lead = passages.getFirst();
    Evidence own = evidence.find(question, Set.of(role));
    Stance stance = evidence.stance(question, lead);
    List<String> features = SignalReader.features(question, own);
    features.add("ruled:" + ruled.code());
    features.add("stance:" + stance);
    features.add("stance:" + stance + '/' + ruled.code());
    features.add("said:" + SignalReader.step(own.coverage().saidShare()));
    features.add("of:" + (isOfAnotherAlone(role, passages) ? "other" : "own"));
    statements.name(lead).ifPresent(name -> features.add("statement:" + name));
    return new Signals(
        features,
        List.of(role),
        Map.of(),
        new Reply(Reply.ANSWER, Set.of()),
        Set.of(),
        Optional.empty());
  }
}
