package rollenkompass.understanding;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import rollenkompass.corpus.Roles;
import rollenkompass.corpus.Topic;
import rollenkompass.retrieval.Analysis;
import rollenkompass.retrieval.Term;
import rollenkompass.understanding.reading.Cue;
import rollenkompass.understanding.reading.Reading;

/** Completes a message from what was asked before it. */
final class FollowUp {
  // A message of fewer words that names only a role asks the same of it.
  private static final int SHORT = 9;
  // A message of so few words, or of a few more behind an "and", has no verb of its own.
  private static final int FRAGMENT = 3;
  private static final int LONGER_FRAGMENT = 6;
  // A message that names a role and, in so few words, no verb: "und bei dem anderen?"
  private static final int ROLE_ALONE = 5;
  // A message that says nothing but whom the question before is asked of.
  private static final int LONGEST_AGAIN = 12;

  private final Roles roles;
  private final Interpretation before;
  private final Supplier<Interpretation> base;
  private final Predicate<Reading> says;

  /**
   * A message behind {@code before}.
   *
   * @param base the last question before it that was none of fragments, with its roles
   * @param says whether a message says anything beside roles
   */
  FollowUp(
      Roles roles, Interpretation before, Supplier<Interpretation> base, Predicate<Reading> says) {
    this.roles = roles;
    this.before = before;
    this.base = base;
    this.says = says;
  }

  /** The interpretation of a message in its conversation. */
  Interpretation resolve(Interpretation message, Reading reading) {
    return again(message, reading)
        .or(() -> ofThePair(message, reading))
        .orElseGet(() -> completed(message, reading));
  }

  private Interpretation completed(Interpretation message, Reading reading) {
    return switch (message.kind()) {
      case SMALL_TALK, HELP -> message;
      case WHO -> withSubject(whoOfOne(message, reading), reading);
      case COMPARISON -> isWhole(message, reading) ? message : withSubject(message, reading);
      case ADVICE -> withSubject(adviceOnOne(message), reading);
      case FACT, YES_NO, UNCLEAR -> {
        if (message.description() == Interpretation.Description.TERM) {
          yield message;
        }
        if (tellsOfOneself(message, reading)) {
          yield joined(message, reading);
        }
        yield isFragment(message, reading)
            ? joined(message, reading)
            : withSubject(withRoles(message, reading), reading);
      }
    };
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
  private Optional<Interpretation> ofThePair(Interpretation message, Reading reading) {
    List<Term> named =
        before.focus().stream()
            .filter(term -> term.isPhrase() && before.topicTerms().contains(term))
            .toList();
    boolean asksWhich =
        message.kind() == QuestionKind.WHO
            && message.weighs()
            && message.roles().isEmpty()
            && !message.topics().isEmpty()
            && !reading.has(Cue.BOTH)
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
            && !message.together()
            && !message.hires()
            && !message.likes()
            && !message.dislikes()
            && !message.topics().isEmpty()
            && !isAboutTheText(message)
            && before.roles().size() == 1;
    return ofOne ? message.of(before.roles(), QuestionKind.FACT) : message;
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

  /** Whether it says only what is different from the question before: "in Bayern?", "per day?" */
  private boolean isFragment(Interpretation message, Reading reading) {
    boolean follows =
        switch (before.kind()) {
          case FACT, YES_NO, WHO, COMPARISON -> !before.isEmpty();
          case ADVICE, SMALL_TALK, HELP, UNCLEAR -> false;
        };
    int words = reading.tokens().size();
    boolean goesOn = reading.startsWith(Cue.CONTINUE) && words <= LONGER_FRAGMENT;
    boolean pointsBack = reading.pointsBackAlone() && words <= LONGER_FRAGMENT;
    boolean bare = words <= FRAGMENT && message.kind() != QuestionKind.YES_NO;
    boolean whole =
        message.kind() == QuestionKind.YES_NO && !message.roles().isEmpty() && !message.isEmpty();
    return follows
        && !whole
        && before.topics().containsAll(message.topics())
        && message.description() == Interpretation.Description.NO
        && !message.otherJob()
        && !reading.has(Cue.OTHER)
        && !reading.has(Cue.BOTH)
        && (!message.isEmpty() || says.test(reading))
        && (goesOn || pointsBack || bare);
  }

  /**
   * The question before with what the fragment adds to it. Words of its own are what it asks for
   * now: what was asked with others was told before.
   */
  private Interpretation joined(Interpretation message, Reading reading) {
    Interpretation asked = base.get();
    List<Term> disliked = new ArrayList<>(asked.disliked());
    disliked.addAll(message.disliked());
    Set<String> features = new LinkedHashSet<>(Set.of("joined")); // first, so that it is kept
    features.addAll(asked.features());
    features.addAll(message.features());
    Set<Manner> manners = Manner.lasting(asked.manners());
    manners.addAll(Manner.lasting(message.manners()));
    manners.addAll(Set.of(Manner.ANCHORED, Manner.JOINED));
    Manner.add(manners, Manner.TOGETHER, asked.together());
    Manner.add(manners, Manner.WEIGHS, asked.weighs() || message.weighs());
    Manner.add(manners, Manner.LIMITED, asked.limited() || message.limited());
    return new Interpretation(
        message.language(),
        reading.asksOpenly() && asked.kind() == QuestionKind.YES_NO
            ? QuestionKind.FACT
            : asked.kind(),
        message.roles().isEmpty() ? asked.roles() : message.roles(),
        asked.topics(),
        asked.topicTerms(),
        focus(asked, message, reading),
        disliked,
        List.copyOf(features),
        asked.description() == Interpretation.Description.TERM
            ? Interpretation.Description.NO
            : asked.description(),
        manners,
        Optional.empty());
  }

  /** What a fragment asks: its own words, be they of every day, else what was asked before. */
  private static List<Term> focus(Interpretation asked, Interpretation message, Reading reading) {
    if (!message.focus().isEmpty()) {
      return message.focus();
    }
    List<Term> everyday =
        reading.terms().stream()
            .filter(Analysis::namesConcept)
            .filter(term -> !reading.isCue(term.start()) && !reading.isRole(term.start()))
            .filter(term -> reading.topic(term).isEmpty())
            .toList();
    return everyday.isEmpty() ? asked.focus() : everyday;
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

  /** A message that names a role but nothing to know of it asks what was asked before. */
  private Interpretation withSubject(Interpretation message, Reading reading) {
    boolean elliptic =
        message.isEmpty()
            && message.description() == Interpretation.Description.NO
            && reading.tokens().size() < SHORT
            && (!message.roles().isEmpty() || message.kind() == QuestionKind.COMPARISON)
            && !asksAnew(message, reading);
    if (!elliptic) {
      return message;
    }
    QuestionKind kind =
        message.kind() == QuestionKind.FACT
                && !reading.asksOpenly()
                && (before.kind() == QuestionKind.YES_NO || before.kind() == QuestionKind.FACT)
            ? before.kind()
            : message.kind();
    Set<Manner> manners = Manner.lasting(before.manners());
    manners.addAll(message.manners());
    manners.add(Manner.ANCHORED);
    Manner.add(manners, Manner.ELLIPTIC, namesOnlyAnother(message, reading));
    return new Interpretation(
        message.language(),
        kind,
        message.roles(),
        before.topics(),
        before.topicTerms(),
        before.focus(),
        before.disliked(),
        completed(message),
        before.description(),
        manners,
        Optional.empty());
  }

  /** "And the SMM?" behind a question on another role, or on none. */
  private boolean namesOnlyAnother(Interpretation message, Reading reading) {
    return reading.tokens().size() <= ROLE_ALONE
        && (!reading.roles().isEmpty() || reading.has(Cue.OTHER))
        && !says.test(reading)
        && !message.roles().equals(before.roles());
  }

  /** Whether it asks for yes or no, behind advice: not whether what the asker likes is so. */
  private boolean asksAnew(Interpretation message, Reading reading) {
    return before.kind() == QuestionKind.ADVICE
        && message.kind() == QuestionKind.YES_NO
        && reading.roles().isEmpty();
  }

  /** What the words of both messages show together. */
  private List<String> completed(Interpretation message) {
    Set<String> features = new LinkedHashSet<>(before.features());
    features.addAll(message.features());
    features.add("elliptic");
    return List.copyOf(features);
  }
}
