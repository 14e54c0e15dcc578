package rollenkompass.understanding.followup;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import rollenkompass.understanding.Interpretation;
import rollenkompass.understanding.InterpretationBuilder;
import rollenkompass.understanding.Manner;
import rollenkompass.understanding.Manners;
import rollenkompass.understanding.QuestionKind;
import rollenkompass.understanding.reading.Cue;
import rollenkompass.understanding.reading.Reading;

/** Completes a message that names a role but nothing to know of it with what was asked before. */
final class SameAsked {
  // A message of fewer words that names only a role asks the same of it.
  private static final int SHORT = 9;
  // "Is it hard?" asks of what was told, "is it hard to get people?" of something else.
  private static final int SHORTEST_SAYING = 3;
  // A message that names a role and, in so few words, no verb: "und bei dem anderen?"
  private static final int ROLE_ALONE = 5;

  private final Interpretation before;
  private final Predicate<Reading> says;
  private final Predicate<Reading> tells;

  /**
   * What was asked before a message.
   *
   * @param says whether a message asks or tells anything beside roles
   * @param tells whether a word of it does that by itself
   */
  SameAsked(Interpretation before, Predicate<Reading> says, Predicate<Reading> tells) {
    this.before = before;
    this.says = says;
    this.tells = tells;
  }

  /** A message that names a role but nothing to know of it asks what was asked before. */
  Interpretation completed(Interpretation message, Reading reading) {
    boolean elliptic =
        message.isEmpty()
            && message.description() == Interpretation.Description.NO
            && reading.tokens().size() < SHORT
            && (!message.roles().isEmpty() || message.kind() == QuestionKind.COMPARISON)
            && !asksAnew(message, reading)
            && !saysMore(message, reading);
    if (!elliptic) {
      return message;
    }
    QuestionKind kind =
        message.kind() == QuestionKind.FACT
                && !reading.asksOpenly()
                && (before.kind() == QuestionKind.YES_NO || before.kind() == QuestionKind.FACT)
            ? before.kind()
            : message.kind();
    Manners manners =
        before
            .manners()
            .lasting()
            .with(message.manners())
            .with(Manner.ANCHORED)
            .with(Manner.ELLIPTIC, namesOnlyAnother(message, reading));
    return new InterpretationBuilder(message.language(), kind)
        .roles(message.roles())
        .topics(before.topics())
        .topicTerms(before.topicTerms())
        .focus(before.focus())
        .disliked(before.disliked())
        .features(features(message))
        .description(before.description())
        .manners(manners)
        .made();
  }

  /** "And the SMM?" behind a question on another role, or on none. */
  private boolean namesOnlyAnother(Interpretation message, Reading reading) {
    return reading.tokens().size() <= ROLE_ALONE
        && (!reading.roles().isEmpty() || reading.has(Cue.OTHER))
        && !says.test(reading)
        && !message.roles().equals(before.roles());
  }

  /** "Is it hard to find people?" asks of the role spoken of, but not what was asked before. */
  private boolean saysMore(Interpretation message, Reading reading) {
    boolean names =
        !reading.roles().isEmpty()
            || reading.has(Cue.OTHER)
            || reading.has(Cue.BOTH)
            || message.kind() == QuestionKind.COMPARISON;
    boolean ofTold =
        reading.has(Cue.REFERENCE)
            && (reading.asksOpenly() || reading.tokens().size() <= SHORTEST_SAYING);
    return !names && !ofTold && tells.test(reading);
  }

  /** Whether it asks for yes or no, behind advice: not whether what the asker likes is so. */
  private boolean asksAnew(Interpretation message, Reading reading) {
    return before.kind() == QuestionKind.ADVICE
        && message.kind() == QuestionKind.YES_NO
        && reading.roles().isEmpty();
  }

  /** What the words of both messages show together. */
  private List<String> features(Interpretation message) {
    Set<String> features = new LinkedHashSet<>(before.features());
    features.addAll(message.features());
    features.add("elliptic");
    return List.copyOf(features);
  }
}
