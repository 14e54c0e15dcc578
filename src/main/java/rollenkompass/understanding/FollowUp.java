package rollenkompass.understanding;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import rollenkompass.corpus.Roles;
import rollenkompass.corpus.Topic;

/** Completes a message from what was asked before it. */
final class FollowUp {
  // A message of fewer words that names only a role asks the same of it.
  private static final int SHORT = 9;

  private final Roles roles;
  private final Interpretation before;

  FollowUp(Roles roles, Interpretation before) {
    this.roles = roles;
    this.before = before;
  }

  /** The interpretation of a message in its conversation. */
  Interpretation resolve(Interpretation message, Reading reading) {
    return switch (message.kind()) {
      case SMALL_TALK, HELP -> message;
      case WHO -> withSubject(whoOfOne(message, reading), reading);
      case COMPARISON, ADVICE -> withSubject(message, reading);
      case FACT, YES_NO, UNCLEAR -> withSubject(withRoles(message, reading), reading);
    };
  }

  /** "Whom does he work with?" asks of the role that was spoken of, not which role. */
  private Interpretation whoOfOne(Interpretation message, Reading reading) {
    boolean goesOn =
        reading.has(Cue.CONTINUE) && message.focus().isEmpty() && !message.topics().isEmpty();
    boolean ofOne =
        (reading.pointsBack() || goesOn)
            && !reading.has(Cue.BOTH)
            && message.roles().isEmpty()
            && before.roles().size() == 1;
    return ofOne ? with(message, before.roles(), QuestionKind.FACT) : message;
  }

  private Interpretation withRoles(Interpretation message, Reading reading) {
    if (reading.has(Cue.OTHER) && message.roles().isEmpty() && before.roles().size() == 1) {
      List<String> others =
          roles.roleIds().stream().filter(id -> !before.roles().contains(id)).toList();
      return with(message, others, message.kind());
    }
    if (!message.roles().isEmpty() || reading.has(Cue.BOTH) || isAboutTheText(message)) {
      return message;
    }
    boolean pointsBack = reading.pointsBack() || reading.has(Cue.CONTINUE);
    if (!pointsBack && message.isEmpty()) {
      return message;
    }
    QuestionKind kind =
        before.roles().size() > 1 && message.kind() != QuestionKind.YES_NO
            ? QuestionKind.COMPARISON
            : message.kind() == QuestionKind.UNCLEAR ? QuestionKind.FACT : message.kind();
    boolean stillWho = before.kind() == QuestionKind.WHO && reading.has(Cue.CONTINUE);
    return with(message, before.roles(), stillWho ? QuestionKind.WHO : kind);
  }

  private boolean isAboutTheText(Interpretation message) {
    return !message.topics().isEmpty()
        && message.topics().stream()
            .allMatch(id -> roles.topic(id).filter(Topic::general).isPresent());
  }

  /** A message that names a role but nothing to know of it asks what was asked before. */
  private Interpretation withSubject(Interpretation message, Reading reading) {
    boolean elliptic =
        message.isEmpty()
            && message.description() == Interpretation.Description.NO
            && reading.tokens().size() < SHORT
            && (!message.roles().isEmpty() || message.kind() == QuestionKind.COMPARISON);
    if (!elliptic) {
      return message;
    }
    QuestionKind kind =
        message.kind() == QuestionKind.FACT
                && (before.kind() == QuestionKind.YES_NO || before.kind() == QuestionKind.FACT)
            ? before.kind()
            : message.kind();
    return new Interpretation(
        message.language(),
        kind,
        message.roles(),
        before.topics(),
        before.topicTerms(),
        before.focus(),
        completed(message),
        before.description(),
        true,
        message.otherJob(),
        message.together(),
        message.weighs(),
        message.limited(),
        Optional.empty());
  }

  /** What the words of both messages show together. */
  private List<String> completed(Interpretation message) {
    Set<String> features = new LinkedHashSet<>(before.features());
    features.addAll(message.features());
    features.add("elliptic");
    return List.copyOf(features);
  }

  private static Interpretation with(
      Interpretation message, List<String> roles, QuestionKind kind) {
    return new Interpretation(
        message.language(),
        kind,
        roles,
        message.topics(),
        message.topicTerms(),
        message.focus(),
        message.features(),
        message.description(),
        message.anchored() || !roles.isEmpty(),
        message.otherJob(),
        message.together(),
        message.weighs(),
        message.limited(),
        message.smallTalk());
  }
}
