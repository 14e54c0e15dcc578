package rollenkompass.understanding.followup;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import rollenkompass.corpus.Roles;
import rollenkompass.corpus.Topic;
import rollenkompass.retrieval.Term;
import rollenkompass.understanding.Interpretation;
import rollenkompass.understanding.QuestionKind;
import rollenkompass.understanding.Tastes;
import rollenkompass.understanding.reading.ClauseWords;
import rollenkompass.understanding.reading.Cue;
import rollenkompass.understanding.reading.Reading;

/** Completes a message from what was asked before it. */
public final class FollowUp {
  // A message that says nothing but whom the question before is asked of.
  private static final int LONGEST_AGAIN = 12;
  private static final int LONGEST_BOTH = 4;

  private final Roles roles;
  private final Interpretation before;
  private final Predicate<Reading> tells;
  private final Fragment fragment;
  private final SameAsked same;

  /**
   * A message behind {@code before}.
   *
   * @param base the last question before it that was none of fragments, with its roles
   * @param says whether a message asks or tells anything beside roles
   * @param tells whether a word of it does that by itself
   */
  public FollowUp(
      Roles roles,
      Interpretation before,
      Supplier<Interpretation> base,
      Predicate<Reading> says,
      Predicate<Reading> tells,
      TopicWords topicWords) {
    this.roles = roles;
    this.before = before;
    this.tells = tells;
    this.fragment = new Fragment(before, base, says, topicWords);
    this.same = new SameAsked(before, says, tells);
  }

  /** The interpretation of a message in its conversation. */
  public Interpretation resolve(Interpretation message, Reading reading) {
    return ofBoth(message, reading)
        .or(() -> again(message, reading))
        .or(() -> ofThePair(message))
        .or(() -> described(message, reading))
        .orElseGet(() -> completed(message, reading));
  }

  private Interpretation completed(Interpretation message, Reading reading) {
    if (asksWhatFitsThat(message, reading)) {
      return before.fitting(message);
    }
    return switch (message.kind()) {
      case SMALL_TALK, HELP -> message;
      case WHO -> same.completed(whoOfOne(message, reading), reading);
      case COMPARISON -> isWhole(message, reading) ? message : same.completed(message, reading);
      case ADVICE -> same.completed(adviceOnOne(message), reading);
      case FACT, YES_NO, UNCLEAR -> {
        if (message.description() == Interpretation.Description.TERM) {
          yield message;
        }
        if (tellsOfOneself(message, reading)) {
          yield fragment.joined(message, reading);
        }
        yield fragment.is(message, reading)
            ? fragment.joined(message, reading)
            : same.completed(withRoles(message, reading), reading);
      }
    };
  }

  /** "Both", "so both?": what was asked, be it who does a thing, of all roles side by side. */
  private Optional<Interpretation> ofBoth(Interpretation message, Reading reading) {
    boolean follows =
        switch (before.kind()) {
          case FACT, YES_NO, WHO, COMPARISON -> !before.isEmpty() && !before.manners().otherJob();
          case ADVICE, SMALL_TALK, HELP, UNCLEAR -> false;
        };
    boolean asksOfBoth =
        message.isEmpty()
            && message.roles().isEmpty()
            && reading.has(Cue.BOTH)
            && !reading.asksOpenly()
            && reading.tokens().size() <= LONGEST_BOTH;
    return follows && asksOfBoth
        ? Optional.of(before.comparing(roles.roleIds(), message.asked()).in(message.language()))
        : Optional.empty();
  }

  /** "And what does he do?" asks for a description, whatever was asked of him before. */
  private Optional<Interpretation> described(Interpretation message, Reading reading) {
    ClauseWords words = ClauseWords.in(reading.spoken());
    boolean asksWhat =
        message.kind() == QuestionKind.FACT
            && message.isEmpty()
            && message.roles().isEmpty()
            && before.roles().size() == 1
            && reading.has(Cue.WHAT)
            && !reading.has(Cue.OTHER)
            && reading.tokens().stream().anyMatch(token -> words.isSomebody(token.surface()));
    return asksWhat && !tells.test(reading)
        ? Optional.of(message.of(before.roles(), QuestionKind.FACT).described())
        : Optional.empty();
  }

  /** "Is that true for the other one?", "no, I mean B": the question before, of that role. */
  private Optional<Interpretation> again(Interpretation message, Reading reading) {
    boolean asksAgain =
        switch (before.kind()) {
          case FACT, YES_NO ->
              reading.has(Cue.SAME)
                  && message.isEmpty()
                  && reading.tokens().size() <= LONGEST_AGAIN;
          case COMPARISON, WHO, ADVICE, SMALL_TALK, HELP, UNCLEAR -> false;
        };
    List<String> ids = asksAgain ? named(message, reading) : List.of();
    return ids.isEmpty()
        ? Optional.empty()
        : Optional.of(before.of(ids, before.kind()).in(message.language()));
  }

  /**
   * "Who earns more?" behind a question on a role and another thing by name: which of these two,
   * and not which of the roles.
   */
  private Optional<Interpretation> ofThePair(Interpretation message) {
    List<Term> named = before.namedThings();
    boolean asksWhich =
        message.kind() == QuestionKind.WHO
            && message.manners().weighs()
            && message.roles().isEmpty()
            && !message.topics().isEmpty()
            && before.roles().size() == 1
            && !before.topics().containsAll(message.topics());
    return named.isEmpty() || !asksWhich
        ? Optional.empty()
        : Optional.of(message.beside(before, named));
  }

  /** The roles that a message names, be it as the other one or as both. */
  private List<String> named(Interpretation message, Reading reading) {
    if (!message.roles().isEmpty()) {
      return message.roles();
    }
    if (reading.has(Cue.BOTH)) {
      return roles.roleIds();
    }
    return reading.has(Cue.OTHER) && before.roles().size() == 1
        ? roles.othersThan(before.roles().getFirst())
        : List.of();
  }

  /** "What is the difference between A and B?" asks for all of it, whatever was asked before. */
  private static boolean isWhole(Interpretation message, Reading reading) {
    return message.roles().size() > 1 && !reading.has(Cue.CONTINUE) && reading.has(Cue.COMPARE);
  }

  /** "Which tasks should I name?" asks of the role that was spoken of, not which role fits. */
  private Interpretation adviceOnOne(Interpretation message) {
    boolean ofOne =
        message.roles().isEmpty()
            && !message.manners().together()
            && !message.manners().hires()
            && !message.manners().likes()
            && !message.manners().dislikes()
            && !message.topics().isEmpty()
            && !isAboutTheText(message)
            && before.roles().size() == 1;
    return ofOne ? message.of(before.roles(), QuestionKind.FACT) : message;
  }

  /** "Which one is it then?", "so rather A?" behind what somebody likes, or does not. */
  private boolean asksWhatFitsThat(Interpretation message, Reading reading) {
    boolean tasteTold =
        (before.manners().likes() || before.manners().dislikes())
            && !(before.focus().isEmpty() && before.disliked().isEmpty());
    boolean asksWhich =
        switch (message.kind()) {
          case ADVICE, WHO -> true;
          case FACT, YES_NO -> before.kind() == QuestionKind.ADVICE && message.manners().weighs();
          case COMPARISON, SMALL_TALK, HELP, UNCLEAR -> false;
        };
    return tasteTold
        && asksWhich
        && message.isEmpty()
        && !message.manners().hires()
        && !reading.hasAny(Tastes.CUES)
        && reading.tokens().size() < LONGEST_AGAIN;
  }

  /** Who asked what fits and says then what he likes, or is, wants to know what fits that. */
  private boolean tellsOfOneself(Interpretation message, Reading reading) {
    return before.kind() == QuestionKind.ADVICE
        && message.kind() != QuestionKind.YES_NO
        && message.roles().isEmpty()
        && !reading.asksOpenly()
        && (reading.hasAny(Tastes.CUES)
            || (reading.beginsWithSelf()
                && message.topics().isEmpty()
                && !message.focus().isEmpty()));
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
    return ofOne ? message.of(before.roles(), QuestionKind.FACT) : message;
  }

  private Interpretation withRoles(Interpretation message, Reading reading) {
    if (reading.has(Cue.OTHER) && message.roles().isEmpty() && before.roles().size() == 1) {
      List<String> others =
          roles.roleIds().stream().filter(id -> !before.roles().contains(id)).toList();
      return message.of(others, message.kind());
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
    return message.of(before.roles(), stillWho ? QuestionKind.WHO : kind);
  }

  private boolean isAboutTheText(Interpretation message) {
    return !message.topics().isEmpty()
        && message.topics().stream()
            .allMatch(id -> roles.topic(id).filter(Topic::general).isPresent());
  }
}
