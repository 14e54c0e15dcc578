package rollenkompass.understanding.followup;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import rollenkompass.retrieval.Analysis;
import rollenkompass.retrieval.Term;
import rollenkompass.understanding.Interpretation;
import rollenkompass.understanding.InterpretationBuilder;
import rollenkompass.understanding.Manner;
import rollenkompass.understanding.Manners;
import rollenkompass.understanding.QuestionForm;
import rollenkompass.understanding.QuestionKind;
import rollenkompass.understanding.reading.ClauseWords;
import rollenkompass.understanding.reading.Cue;
import rollenkompass.understanding.reading.Reading;

/** Completes a message that says only what is different from the question before it. */
final class Fragment {
  // A message of so few words, or of a few more behind an "and", has no verb of its own.
  private static final int FRAGMENT = 3;
  private static final int LONGER_FRAGMENT = 6;

  private final Interpretation before;
  private final Supplier<Interpretation> base;
  private final Predicate<Reading> says;
  private final TopicWords topicWords;

  /**
   * A fragment behind {@code before}.
   *
   * @param base the last question before it that was none of fragments, with its roles
   * @param says whether a message says anything beside roles
   */
  Fragment(
      Interpretation before,
      Supplier<Interpretation> base,
      Predicate<Reading> says,
      TopicWords topicWords) {
    this.topicWords = topicWords;
    this.before = before;
    this.base = base;
    this.says = says;
  }

  /** Whether it says only what is different from the question before: "in Bayern?", "per day?" */
  boolean is(Interpretation message, Reading reading) {
    boolean follows =
        switch (before.kind()) {
          case FACT, YES_NO, WHO, COMPARISON -> !before.isEmpty();
          case ADVICE, SMALL_TALK, HELP, UNCLEAR -> false;
        };
    int words = reading.tokens().size();
    boolean goesOn = reading.startsWith(Cue.CONTINUE) && words <= LONGER_FRAGMENT;
    boolean pointsBack =
        words <= LONGER_FRAGMENT && (reading.pointsBackAlone() || asksOfTold(message, reading));
    boolean bare = words <= FRAGMENT && message.kind() != QuestionKind.YES_NO;
    boolean whole =
        message.kind() == QuestionKind.YES_NO && !message.roles().isEmpty() && !message.isEmpty();
    return follows
        && !whole
        && !asksAnew(message, reading)
        && !namesAnother(message, reading, goesOn)
        && (before.topics().containsAll(message.topics()) || isCircumstance(message, reading))
        && message.description() == Interpretation.Description.NO
        && !message.manners().otherJob()
        && !reading.has(Cue.OTHER)
        && !reading.has(Cue.BOTH)
        && (!message.isEmpty() || says.test(reading))
        && (goesOn || pointsBack || bare);
  }

  /** "And with a degree?" says under what the same is asked, whichever topic that names. */
  private boolean isCircumstance(Interpretation message, Reading reading) {
    return reading.startsWith(Cue.CONTINUE)
        && reading.tokens().size() > 1
        && ClauseWords.in(reading.spoken()).isCircumstance(reading.tokens().get(1).surface())
        && message.topicTerms().stream().noneMatch(topicWords::isName);
  }

  /** "And what can he become?" asks something else of the one who was spoken of. */
  private static boolean asksAnew(Interpretation message, Reading reading) {
    return reading.has(Cue.WHAT)
        && reading.asksOpenly()
        && reading.has(Cue.BACK)
        && reading.isOfRoles()
        && !message.focus().isEmpty();
  }

  /** "Is that still so today?" says nothing but that. */
  private static boolean asksOfTold(Interpretation message, Reading reading) {
    return message.isEmpty()
        && message.roles().isEmpty()
        && reading.pointsToTold()
        && !reading.has(Cue.YOU)
        && QuestionForm.asks(reading);
  }

  /** "Overtime?" behind a question on home office asks for another thing of the same topic. */
  private boolean namesAnother(Interpretation message, Reading reading, boolean goesOn) {
    if (goesOn || reading.pointsBack() || reading.asksOpenly()) {
      return false;
    }
    boolean hints = message.focus().stream().anyMatch(term -> reading.hint(term).isPresent());
    return hints
        || !message.topics().isEmpty()
        || before.description() == Interpretation.Description.TERM
        || (!before.topics().isEmpty()
            && topicWords.areElsewhere(message.focus(), before.topics()));
  }

  /**
   * The question before with what the fragment adds to it. Words of its own are what it asks for
   * now: what was asked with others was told before.
   */
  Interpretation joined(Interpretation message, Reading reading) {
    Interpretation asked = base.get();
    List<Term> disliked = new ArrayList<>(asked.disliked());
    disliked.addAll(message.disliked());
    Set<String> features = new LinkedHashSet<>(Set.of("joined")); // first, so that it is kept
    features.addAll(asked.features());
    features.addAll(message.features());
    Manners first = asked.manners();
    Manners added = message.manners();
    Manners manners =
        first
            .lasting()
            .with(added.lasting())
            .with(Manner.ANCHORED, Manner.JOINED)
            .with(Manner.TOGETHER, first.together())
            .with(Manner.WEIGHS, first.weighs() || added.weighs())
            .with(Manner.LIMITED, first.limited() || added.limited());
    boolean opens = reading.asksOpenly() && asked.kind() == QuestionKind.YES_NO;
    return new InterpretationBuilder(message.language(), opens ? QuestionKind.FACT : asked.kind())
        .roles(message.roles().isEmpty() ? asked.roles() : message.roles())
        .topics(asked.topics())
        .topicTerms(asked.topicTerms())
        .focus(focus(asked, message, reading))
        .disliked(disliked)
        .features(List.copyOf(features))
        .description(
            asked.description() == Interpretation.Description.TERM
                ? Interpretation.Description.NO
                : asked.description())
        .manners(manners)
        .made();
  }

  /** What a fragment asks: its own words, be they of every day, else what was asked before. */
  private static List<Term> focus(Interpretation asked, Interpretation message, Reading reading) {
    if (!asked.topics().containsAll(message.topics())) {
      return Stream.concat(message.focus().stream(), message.topicTerms().stream()).toList();
    }
    if (!message.focus().isEmpty()) {
      return reading.asksOpenly() && reading.pointsToTold()
          ? Stream.concat(asked.focus().stream(), message.focus().stream()).toList()
          : message.focus();
    }
    List<Term> everyday =
        reading.terms().stream()
            .filter(Analysis::namesConcept)
            .filter(term -> !reading.isCue(term.start()) && !reading.isRole(term.start()))
            .filter(term -> reading.topic(term).isEmpty())
            .toList();
    return everyday.isEmpty() || asksOfTold(message, reading) ? asked.focus() : everyday;
  }
}
