package rollenkompass.answering.judging;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import rollenkompass.answering.evidence.Coverage;
import rollenkompass.answering.evidence.Evidence;
import rollenkompass.answering.evidence.EvidenceFinder;
import rollenkompass.answering.evidence.Stance;
import rollenkompass.corpus.Passage;
import rollenkompass.corpus.Roles;
import rollenkompass.learned.Decision;
import rollenkompass.learned.Outcome;
import rollenkompass.learned.Reply;
import rollenkompass.learned.Signals;
import rollenkompass.understanding.Interpretation;

/**
 * Tells what the rules make of a question for yes or no, about one role or about none, by the words
 * that the passages share with it; and what the model goes by, which is that and the words of the
 * question.
 */
public final class Decisions {
  // Fitted on the question sets: a yes needs a passage that covers nearly all that is asked; a no
  // needs one of another role that does while the role's own do not.
  public static final double DECIDED = 0.75;
  private static final double SILENT = 0.45;
  public static final double AS_GOOD = 0.8;
  private static final String WORD_PART = "p:";
  private static final String CONCEPT = "c:";

  private final Roles roles;
  private final EvidenceFinder evidence;
  private final KnownStatements statements;
  private final OthersFields fields;

  public Decisions(Roles roles, EvidenceFinder evidence, KnownStatements statements) {
    this.roles = roles;
    this.evidence = evidence;
    this.statements = statements;
    this.fields = new OthersFields(roles);
  }

  /** The role that is asked about, where it is one. */
  private static Optional<String> askedRole(Interpretation question) {
    return question.roles().size() == 1
        ? Optional.of(question.roles().getFirst())
        : Optional.empty();
  }

  /** Whether what a passage says holds for what is asked about. */
  static boolean speaksOfAsked(Interpretation question, Passage passage) {
    return passage.role().isEmpty() || passage.role().equals(askedRole(question));
  }

  /** The passages with those of the asked role first that say most of what is asked. */
  public List<Passage> mostTellingFirst(Interpretation question, List<Passage> passages) {
    List<Passage> ordered = new ArrayList<>();
    for (Evidence.Scored scored : own(question).passages()) {
      if (passages.contains(scored.passage())) {
        ordered.add(scored.passage());
      }
    }
    passages.stream().filter(passage -> !ordered.contains(passage)).forEach(ordered::add);
    return ordered;
  }

  /** How much of what is asked some passage on what the roles differ in covers, of the one role. */
  double touched(Interpretation question) {
    return askedRole(question)
        .map(role -> evidence.share(question, role, isCompared(role)))
        .orElse(1.0);
  }

  /** Whether some passage says what is asked, be it only in passing, and not of another role. */
  public boolean isMentionedOfAsked(Interpretation question) {
    return own(question).coverage().saidShare() >= DECIDED;
  }

  /** Whether it asks about one role. */
  boolean asksOfOne(Interpretation question) {
    return askedRole(question).isPresent();
  }

  /** Whether a passage tells of the role that is asked about what the roles differ in. */
  boolean isComparedOfAsked(Interpretation question, Passage passage) {
    return askedRole(question).filter(role -> isCompared(role).test(passage)).isPresent();
  }

  /**
   * Whether it asks of a role for nothing but the field of another, and {@code passage} names that
   * for the role.
   */
  boolean namesOthersField(Interpretation question, Passage passage) {
    return isComparedOfAsked(question, passage)
        && fields.isNamed(question, askedRole(question).orElseThrow(), passage);
  }

  /** Whether it asks for something in words of which some are a role's field. */
  public boolean namesField(Interpretation question) {
    return fields.isNamedBeside(question);
  }

  private Predicate<Passage> isCompared(String role) {
    return passage -> passage.isAbout(role) && roles.isCompared(passage);
  }

  /** Whether what is asked, and what a passage says of another role, is what roles differ in. */
  boolean isComparable(Interpretation question, Passage others) {
    return roles.isCompared(others) && roles.compared().containsAll(question.topics());
  }

  Evidence own(Interpretation question) {
    return evidence.find(question, askedRole(question).map(Set::of).orElse(Set.of()));
  }

  /** What is known of a question and of passages that answer it; for learning. */
  public Signals signals(Interpretation question, List<Passage> passages) {
    return signals(question, passages, ruled(question, passages));
  }

  /** The best passage of another role that alone says what is asked, where roles differ in that. */
  public Optional<Passage> ofAnotherAlone(Interpretation question) {
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

  /**
   * What the role does beside that which, as the question claims, is all; empty where it claims no
   * such thing, or nothing is told of it.
   */
  public Optional<Passage> notThatAlone(Interpretation question) {
    return question.manners().narrows() && asksOfOne(question)
        ? evidence.namingMore(
            question,
            own(question).passages().stream()
                .map(Evidence.Scored::passage)
                .filter(passage -> isComparedOfAsked(question, passage))
                .toList())
        : Optional.empty();
  }

  /** The roles that are not asked about, where one is. */
  private List<String> others(Interpretation question) {
    return askedRole(question).map(roles::othersThan).orElse(List.of());
  }

  /** What the rules alone make of it. */
  public Decision ruled(Interpretation question, List<Passage> passages) {
    if (question.manners().limited()) {
      return Decision.OPEN;
    }
    Evidence own = own(question);
    Passage lead = passages.getFirst();
    if (namesOthersField(question, lead)) {
      return Decision.YES;
    }
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

  /** The same where it is known what the rules make of it. */
  public Signals signals(Interpretation question, List<Passage> passages, Decision ruled) {
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
        new Reply(Outcome.ANSWER, Set.of()),
        Set.of(),
        Optional.empty());
  }

  private void addTopic(
      List<String> features, Interpretation question, Passage lead, Decision ruled) {
    boolean compared = roles.isCompared(lead);
    lead.topic().ifPresent(topic -> features.add("topic=" + topic));
    features.add("compared:" + compared);
    features.add("compared:" + compared + "/limited:" + question.manners().limited());
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
