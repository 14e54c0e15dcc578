package rollenkompass.answering;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import rollenkompass.corpus.Passage;
import rollenkompass.corpus.Roles;
import rollenkompass.learned.Decision;
import rollenkompass.learned.Predictor;
import rollenkompass.learned.Reply;
import rollenkompass.learned.Signals;
import rollenkompass.understanding.Interpretation;

/**
 * Tells whether passages say yes or no to a question, about one role or about none. The rules go by
 * the words that the passages share with the question; the model, where there is one, by that and
 * by the words of the question, which may turn it round ("cut off from", "egal").
 */
final class Decisions {
  // Fitted on the question sets: a yes needs a passage that covers nearly all that is asked; a no
  // needs one of another role that does while the role's own do not.
  static final double DECIDED = 0.75;
  private static final double SILENT = 0.45;
  private static final double AS_GOOD = 0.8;
  // A yes must rest on words of the role's passages, and whose own passages touch on what is asked
  // is not told that only the other role does it: both by hand on 62 fresh questions beside
  // decisions.tsv, of whose contrasts 27 of 28 are right below the second.
  private static final double MOSTLY = 0.9;
  private static final double TOUCHED = 0.5;
  private static final String WORD_PART = "p:";
  private static final String CONCEPT = "c:";

  private final Roles roles;
  private final EvidenceFinder evidence;
  private final KnownStatements statements;
  private final Predictor predictor;
  private final Claims claims;

  Decisions(
      Roles roles,
      EvidenceFinder evidence,
      KnownStatements statements,
      Predictor predictor,
      Claims claims) {
    this.roles = roles;
    this.evidence = evidence;
    this.statements = statements;
    this.predictor = predictor;
    this.claims = claims;
  }

  /**
   * What passages seem to say; it may be told where it {@linkplain #stands stands}.
   *
   * @param question about one role, or about none with passages of none
   * @param passages at least one, the most telling first
   */
  Decision of(Interpretation question, List<Passage> passages) {
    Decision ruled = ruled(question, passages);
    boolean literally =
        askedRole(question).filter(role -> isCompared(role).test(passages.getFirst())).isPresent()
            && claims.areSaidBy(passages.getFirst().in(question.language()), question);
    return predictor.decide(signals(question, passages, ruled), ruled, literally);
  }

  /** Whether nothing that the question or the passages hold makes the decision a rash one. */
  boolean stands(Decision decision, Interpretation question, List<Passage> passages) {
    return switch (decision) {
      case OPEN -> true;
      case YES -> coversFragment(question, passages) && canAffirm(question, passages.getFirst());
      case NO -> coversFragment(question, passages) && canDeny(question, passages);
    };
  }

  /** What a fragment adds to a question must be said itself: "paid?" behind "on weekends?". */
  private boolean coversFragment(Interpretation question, List<Passage> passages) {
    return !question.isJoined()
        || (!question.added().isEmpty() && evidence.says(passages.getFirst(), question.added()));
  }

  /** The role that is asked about, where it is one. */
  private static Optional<String> askedRole(Interpretation question) {
    return question.roles().size() == 1
        ? Optional.of(question.roles().getFirst())
        : Optional.empty();
  }

  /** Whether what a passage says holds for what is asked about. */
  private static boolean speaksOfAsked(Interpretation question, Passage passage) {
    return passage.role().isEmpty() || passage.role().equals(askedRole(question));
  }

  /** The passages with those of the asked role first that say most of what is asked. */
  List<Passage> mostTellingFirst(Interpretation question, List<Passage> passages) {
    List<Passage> ordered = new ArrayList<>();
    for (Evidence.Scored scored : own(question).passages()) {
      if (passages.contains(scored.passage())) {
        ordered.add(scored.passage());
      }
    }
    passages.stream().filter(passage -> !ordered.contains(passage)).forEach(ordered::add);
    return ordered;
  }

  /**
   * A yes to "only" or "all" says too much, one to "not" is none, and what is said of another role
   * alone is no yes.
   */
  private boolean canAffirm(Interpretation question, Passage lead) {
    return !question.limited()
        && !claims.denies(question)
        && speaksOfAsked(question, lead)
        && own(question).coverage().saidShare() >= MOSTLY
        && (askedRole(question).isPresent() || leads(own(question), lead))
        && evidence.stance(question, lead) == Stance.AFFIRMS
        && !claims.exceed(question, lead.in(question.language()));
  }

  /** Of no role in particular, what covers the question may be said of one role alone. */
  private static boolean leads(Evidence found, Passage passage) {
    return found.passages().getFirst().passage().equals(passage);
  }

  /** A no that rests on another role must rest on what the roles really differ in. */
  private boolean canDeny(Interpretation question, List<Passage> passages) {
    List<Passage> others =
        passages.stream().filter(passage -> !speaksOfAsked(question, passage)).toList();
    return others.stream().allMatch(passage -> isComparable(question, passage))
        && (others.isEmpty()
            || askedRole(question)
                .filter(role -> evidence.share(question, role, isCompared(role)) < TOUCHED)
                .isPresent());
  }

  private Predicate<Passage> isCompared(String role) {
    return passage ->
        passage.isAbout(role) && passage.topic().filter(roles.compared()::contains).isPresent();
  }

  /** Whether what is asked, and what a passage says of another role, is what roles differ in. */
  private boolean isComparable(Interpretation question, Passage others) {
    return others.topic().filter(roles.compared()::contains).isPresent()
        && roles.compared().containsAll(question.topics());
  }

  private Evidence own(Interpretation question) {
    return evidence.find(question, askedRole(question).map(Set::of).orElse(Set.of()));
  }

  /** What is known of a question and of passages that answer it; for learning. */
  Signals signals(Interpretation question, List<Passage> passages) {
    return signals(question, passages, ruled(question, passages));
  }

  /** The best passage of another role that alone says what is asked, where roles differ in that. */
  Optional<Passage> ofAnotherAlone(Interpretation question) {
    if (askedRole(question).isEmpty() || own(question).coverage().saidShare() >= SILENT) {
      return Optional.empty();
    }
    for (String other : others(question)) {
      Evidence others = evidence.find(question, Set.of(other));
      if (others.coverage().saidShare() >= DECIDED
          && !others.passages().isEmpty()
          && others.passages().getFirst().passage().isAbout(other)
          && isComparable(question, others.passages().getFirst().passage())) {
        return Optional.of(others.passages().getFirst().passage());
      }
    }
    return Optional.empty();
  }

  /** The roles that are not asked about, where one is. */
  private List<String> others(Interpretation question) {
    return askedRole(question).map(roles::othersThan).orElse(List.of());
  }

  /** What the rules alone make of it. */
  Decision ruled(Interpretation question, List<Passage> passages) {
    if (question.limited()) {
      return Decision.OPEN;
    }
    Evidence own = own(question);
    Passage lead = passages.getFirst();
    boolean isBest =
        own.passages().stream()
            .filter(scored -> scored.score() >= AS_GOOD * own.passages().getFirst().score())
            .anyMatch(scored -> passages.contains(scored.passage()));
    if (speaksOfAsked(question, lead) && isBest && own.coverage().saidShare() >= DECIDED) {
      return switch (evidence.stance(question, lead)) {
        case AFFIRMS -> Decision.YES;
        case DENIES -> Decision.NO;
        case OPEN -> Decision.OPEN;
      };
    }
    return isOfAnotherAlone(question, passages) || ofAnotherAlone(question).isPresent()
        ? Decision.NO
        : Decision.OPEN;
  }

  private static boolean isOfAnotherAlone(Interpretation question, List<Passage> passages) {
    return askedRole(question).isPresent()
        && passages.stream().anyMatch(passage -> passage.role().isPresent())
        && passages.stream().noneMatch(passage -> passage.role().equals(askedRole(question)));
  }

  private Signals signals(Interpretation question, List<Passage> passages, Decision ruled) {
    Passage lead = passages.getFirst();
    Evidence own = own(question);
    Stance stance = evidence.stance(question, lead);
    List<String> features = new ArrayList<>(SignalReader.features(question, own));
    features.removeIf(feature -> feature.startsWith(WORD_PART)); // too many for so few examples
    features.add("ruled:" + ruled.code());
    features.add("stance:" + stance);
    features.add("stance:" + stance + '/' + ruled.code());
    features.add("said:" + SignalReader.step(own.coverage().saidShare()));
    features.add("of:" + (isOfAnotherAlone(question, passages) ? "other" : "own"));
    addTopic(features, question, lead, ruled);
    addCoverage(features, question, lead, own.coverage());
    addStatement(features, statements.name(lead).orElse(lead.id().value()));
    return new Signals(
        features,
        question.roles(),
        Map.of(),
        new Reply(Reply.ANSWER, Set.of()),
        Set.of(),
        Optional.empty());
  }

  private void addTopic(
      List<String> features, Interpretation question, Passage lead, Decision ruled) {
    boolean compared = lead.topic().filter(roles.compared()::contains).isPresent();
    lead.topic().ifPresent(topic -> features.add("topic=" + topic));
    features.add("compared:" + compared);
    features.add("compared:" + compared + "/limited:" + question.limited());
    features.add("compared:" + compared + '/' + ruled.code());
  }

  /** How much of what is asked the role's own passages cover, and those of the others. */
  private void addCoverage(
      List<String> features, Interpretation question, Passage lead, Coverage own) {
    boolean ownLead = askedRole(question).filter(lead::isAbout).isPresent();
    double said = 0;
    double touched = 0;
    for (String other : others(question)) {
      Coverage others = evidence.find(question, Set.of(other)).coverage();
      said = Math.max(said, others.saidShare());
      touched = Math.max(touched, others.share());
    }
    features.add("others/said:" + SignalReader.step(said));
    features.add("others:" + SignalReader.step(touched));
    features.add("own:" + SignalReader.step(own.share()) + '/' + SignalReader.step(touched));
    features.add("lead/own:" + ownLead + '/' + SignalReader.step(own.saidShare()));
  }

  /** Which statement it is, alone and with what is asked: some are often asked the same. */
  private static void addStatement(List<String> features, String name) {
    List<String> concepts =
        features.stream().filter(feature -> feature.startsWith(CONCEPT)).toList();
    features.add("statement:" + name);
    concepts.forEach(concept -> features.add("statement:" + name + '/' + concept));
  }
}
