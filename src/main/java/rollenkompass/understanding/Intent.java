package rollenkompass.understanding;

import java.util.List;
import rollenkompass.language.Language;
import rollenkompass.language.Phrases;
import rollenkompass.language.Spelling;
import rollenkompass.language.Token;
import rollenkompass.language.WordList;
import rollenkompass.retrieval.Term;
import rollenkompass.understanding.reading.ClauseWords;
import rollenkompass.understanding.reading.Cue;
import rollenkompass.understanding.reading.Reading;

/** Tells what kind of question a message is. */
public final class Intent {
  // A message of fewer words that says nothing we know is no question yet.
  private static final int SHORT = 3;
  private static final int SHORTEST_TAGGED = 4;

  private Intent() {}

  /** How clearly it asks for a description. */
  public static Interpretation.Description description(Reading reading) {
    if (asksOverview(reading)) {
      return Interpretation.Description.YES;
    }
    return reading.asksWhat() ? Interpretation.Description.MAYBE : Interpretation.Description.NO;
  }

  /** "What would you pick for me?" is no "what is it for?" */
  private static boolean asksOverview(Reading reading) {
    List<Phrases.Match<Cue>> cues = reading.cues().all();
    return cues.stream()
        .filter(match -> match.meaning() == Cue.OVERVIEW)
        .anyMatch(match ->
            cues.stream()
                .filter(other -> other.meaning() == Cue.ADVICE)
                .noneMatch(other -> match.holds(other.start(), other.end())));
  }

  /** Whether it speaks of the roles, of a topic or of jobs at all. */
  public static boolean isAnchored(Reading reading, List<String> topics) {
    return !reading.roles().isEmpty()
        || !topics.isEmpty()
        || !reading.jobs().isEmpty()
        || reading.has(Cue.BOTH);
  }

  /** What it wants, given what it is about. */
  public static QuestionKind kind(Reading reading, List<String> topics, List<Term> focus) {
    int named = reading.roleIds().size();
    boolean one = named == 1;
    boolean open = reading.asksWho() || reading.has(Cue.BOTH) || named > 1;
    boolean asksForThings =
        named < 2 && !topics.isEmpty() && reading.jobs().isEmpty() && reading.asksOpenly();
    boolean measures = named < 2 && (measures(reading) || QuestionForm.asksMoreOrLess(reading));
    boolean ofSomebody = named == 0 && QuestionForm.asksOfSomebody(reading);
    boolean chooses =
        reading.has(Cue.CHOICE)
            && (open || (reading.has(Cue.SELF) && !ofSomebody))
            && !asksForThings
            && !measures;
    boolean asksAdvice =
        reading.has(Cue.ADVICE)
            || QuestionForm.putsRolesToChoose(reading)
            || (!one && (chooses || (reading.hasAny(Tastes.CUES) && open)))
            || (open && reading.has(Cue.SELF) && Tastes.sayLiking(reading));
    boolean tellsBoth = !one && topics.isEmpty() && tellsTastes(reading);
    boolean hires = !one && reading.hires() && (topics.isEmpty() || !reading.asksOpenly());
    if ((hires && !measures)
        || tellsBoth
        || (asksAdvice && description(reading) != Interpretation.Description.YES)) {
      return QuestionKind.ADVICE;
    }
    boolean weighs = named > 1 && topics.isEmpty() && focus.isEmpty() && reading.has(Cue.WEIGH);
    if (weighs || (reading.has(Cue.COMPARE) && (!one || focus.isEmpty()))) {
      return QuestionKind.COMPARISON;
    }
    if (one && description(reading) == Interpretation.Description.YES) {
      return QuestionKind.FACT;
    }
    if (reading.asksWho() && !one) {
      return QuestionKind.WHO;
    }
    if (one && comparesWithThing(reading, focus)) {
      return QuestionKind.FACT;
    }
    if ((isPolar(reading) || startsWithVerb(reading) || isTagged(reading))
        && !putsAlternatives(reading)
        && !reading.asksOpenly()) {
      return QuestionKind.YES_NO;
    }
    if (named == 0 && topics.isEmpty() && focus.isEmpty() && reading.tokens().size() < SHORT) {
      return QuestionKind.UNCLEAR;
    }
    return QuestionKind.FACT;
  }

  /** "Cook versus waiter": whatever verb it begins with, it wants what tells the two apart. */
  private static boolean comparesWithThing(Reading reading, List<Term> focus) {
    return reading.has(Cue.COMPARE)
        && !focus.isEmpty()
        && focus.stream().allMatch(term -> reading.topic(term).isPresent());
  }

  /** "I love videos but hate spreadsheets": who tells both wants to hear what fits. */
  private static boolean tellsTastes(Reading reading) {
    boolean both =
        reading.has(Cue.DISLIKE)
            ? reading.has(Cue.WISH) || reading.beginsWithSelf()
            : reading.has(Cue.WISH) && new Tastes(reading).tellBoth();
    return both && !QuestionForm.asksBehind(reading, 0);
  }

  /** "How many hours do we need him for?" wants to know that, and not which role fits. */
  private static boolean measures(Reading reading) {
    ClauseWords words = ClauseWords.in(reading.spoken());
    List<Token> tokens = reading.tokens();
    return reading.cues().all().stream()
        .filter(match -> match.meaning() == Cue.QUESTION_WORD)
        .filter(match -> reading.startsSentence(match.start()))
        .anyMatch(match ->
            words.isMeasuring(tokens.get(match.start()).surface())
                || (match.end() < tokens.size()
                    && words.isMeasuring(tokens.get(match.end()).surface())));
  }

  /**
   * Whether a German message starts with some verb and goes on with a role: "Bindet ein Florist
   * Sträuße?" The third person of a German verb ends in t.
   */
  private static boolean startsWithVerb(Reading reading) {
    return reading.language() == Language.DE
        && reading.tokens().size() > 2
        && reading.tokens().getFirst().surface().endsWith("t")
        && !reading.isOnlyForm(0)
        && !reading.isRole(0)
        && !(reading.topic(0).isPresent() && reading.isRole(1))
        && (reading.isRole(1) || reading.isRole(2) || reading.isRole(3));
  }

  /** "He does the ads, right?" says what it wants to hear a yes or a no to. */
  private static boolean isTagged(Reading reading) {
    List<Token> tokens = reading.tokens();
    if (tokens.size() < SHORTEST_TAGGED) {
      return false;
    }
    String last = Spelling.fold(reading.spoken(), tokens.getLast().surface());
    return !reading.roles().isEmpty()
        && !reading.asksWho()
        && WordList.tagging(reading.spoken()).contains(last);
  }

  /** "Alone or in a team?" wants one of the two; "…, or not?" and "…, oder?" want a yes or a no. */
  private static boolean putsAlternatives(Reading reading) {
    return reading.cues().all().stream()
        .filter(match -> match.meaning() == Cue.OR && match.end() < reading.tokens().size())
        .anyMatch(match ->
            reading.cues().at(match.end()).stream().noneMatch(next -> next.meaning() == Cue.LIMIT));
  }

  /** Whether a sentence starts with a verb, be it behind a few words of address. */
  private static boolean isPolar(Reading reading) {
    return reading.cues().all().stream()
        .filter(match -> match.meaning() == Cue.POLAR && !isRequest(reading, match))
        .filter(match -> !isPartOfThing(reading, match))
        .anyMatch(match -> reading.startsSentence(match.start()));
  }

  /** "Hate comments" are one thing, whatever the first word means alone. */
  private static boolean isPartOfThing(Reading reading, Phrases.Match<Cue> verb) {
    return reading.terms().stream()
        .anyMatch(term -> term.start() == verb.start() && term.end() > verb.end());
  }

  /** "Can you…" asks for something, not whether. */
  private static boolean isRequest(Reading reading, Phrases.Match<Cue> verb) {
    return reading.cues().all().stream()
        .anyMatch(match -> match.meaning() == Cue.YOU && match.start() == verb.end());
  }
}
