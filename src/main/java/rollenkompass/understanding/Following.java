package rollenkompass.understanding;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import rollenkompass.language.Phrases;
import rollenkompass.language.Token;
import rollenkompass.retrieval.Term;
import rollenkompass.understanding.reading.ClauseWords;
import rollenkompass.understanding.reading.Cue;
import rollenkompass.understanding.reading.Reading;

/**
 * How a message goes on from what was told before it.
 *
 * @param own its own informative words
 * @param thing the words for the thing it is about, be it named before; a role is none
 * @param next those for the thing that a later message may point to
 * @param besideRole whether it names a role, so that only what has a title is a thing beside it
 * @param narrows whether it is of few words that may only narrow what was asked
 * @param points whether it only points to what was spoken of
 * @param ofThing whether it points to the thing, which was named before
 * @param goesOn whether it says that it goes on: "and …"
 * @param asks whether it has the form of a question
 */
public record Following(
    List<Term> own,
    List<Term> thing,
    List<Term> next,
    boolean besideRole,
    boolean narrows,
    boolean points,
    boolean ofThing,
    boolean goesOn,
    boolean asks) {
  /** Nothing was said before, and nothing now. */
  public static final Following NOTHING =
      new Following(List.of(), List.of(), List.of(), false, false, false, false, false, false);

  // A message of more words says itself what it is about.
  private static final int FEW = 7;
  private static final int MOST_TERMS = 20;

  public Following {
    own = List.copyOf(own);
    thing = List.copyOf(thing);
    next = List.copyOf(next);
  }

  /**
   * How a message goes on.
   *
   * @param alone what it asks by itself
   */
  public static Following of(Reading reading, Interpretation alone, Following before, Words words) {
    List<Term> own = Stream.concat(alone.focus().stream(), alone.topicTerms().stream()).toList();
    boolean small = reading.tokens().size() <= FEW;
    boolean ofRole = !reading.roles().isEmpty() || reading.has(Cue.BOTH) || reading.has(Cue.OTHER);
    boolean asks = alone.kind().asks();
    boolean points = asks && small && !ofRole && (own.isEmpty() || pointsBack(reading, own, words));
    boolean narrows =
        small
            && !own.isEmpty()
            && !reading.asksOpenly()
            && !reading.has(Cue.BOTH)
            && !reading.has(Cue.OTHER)
            && isPlain(alone)
            && (!ofRole
                || (reading.startsWith(Cue.CONTINUE) && alone.kind() != QuestionKind.YES_NO));
    List<Term> named = own.stream().filter(term -> !reading.isOnlyForm(term.start())).toList();
    List<Term> spokenOf = before.spokenOf(words);
    boolean ofThing = points && !spokenOf.isEmpty();
    boolean stays = !asks || ofThing;
    boolean keeps = ofThing ? !bringsUp(named, reading) : stays;
    return new Following(
        own,
        stays ? spokenOf : ofRole ? List.of() : named,
        keeps ? spokenOf : named,
        !keeps && ofRole,
        narrows,
        points,
        ofThing,
        reading.startsWith(Cue.CONTINUE),
        alone.kind() == QuestionKind.YES_NO || reading.asksOpenly());
  }

  /** The same with no more words than a question of usual length has. */
  Following brief() {
    return new Following(
        start(own), start(thing), start(next), besideRole, narrows, points, ofThing, goesOn, asks);
  }

  /** The words for the thing that a message behind this one may point to. */
  private List<Term> spokenOf(Words words) {
    return besideRole && !words.title(next) ? List.of() : next;
  }

  private static List<Term> start(List<Term> terms) {
    return terms.subList(0, Math.min(MOST_TERMS, terms.size()));
  }

  private static boolean isPlain(Interpretation alone) {
    return switch (alone.kind()) {
      case FACT, YES_NO, UNCLEAR ->
          alone.description() == Interpretation.Description.NO && !alone.manners().otherJob();
      case WHO, COMPARISON, ADVICE, SMALL_TALK, HELP -> false;
    };
  }

  /** Whether a word stands for a thing, and not beside one that it only goes with: "der Kurs". */
  private static boolean pointsBack(Reading reading, List<Term> own, Words words) {
    ClauseWords clauses = ClauseWords.in(reading.spoken());
    return reading.cues().all().stream()
        .filter(match -> !saysThereIs(match.start(), reading, clauses))
        .anyMatch(match ->
            match.meaning() == Cue.BACK
                || ((match.meaning() == Cue.BACK_LAST || match.meaning() == Cue.REFERENCE)
                    && (standsAlone(match, reading, words) || isOfVerb(match, reading, own))));
  }

  /** "Is there a course for that?": a thing of its own, beside what it points to. */
  private static boolean bringsUp(List<Term> named, Reading reading) {
    return named.stream()
        .filter(term -> term.start() > 0)
        .anyMatch(term ->
            reading.cues().at(term.start() - 1).stream()
                .anyMatch(match -> match.meaning() == Cue.ARTICLE));
  }

  /** "Wird das gefördert?": behind an auxiliary verb, the last word is a verb and no noun. */
  private static boolean isOfVerb(Phrases.Match<Cue> match, Reading reading, List<Term> own) {
    ClauseWords clauses = ClauseWords.in(reading.spoken());
    List<Token> words = reading.tokens();
    int at = match.start();
    boolean behindVerb =
        IntStream.of(at - 1, at - 2)
            .filter(before -> before >= 0)
            .anyMatch(before -> clauses.isAuxiliary(words.get(before).surface()));
    boolean behindIs = at > 0 && clauses.isLinking(words.get(at - 1).surface());
    return match.end() == words.size() - 1
        && own.stream().allMatch(term -> term.start() >= at)
        && (behindVerb || (behindIs && !reading.asksOpenly()));
  }

  /** "Is there a course?" points to nothing. */
  private static boolean saysThereIs(int position, Reading reading, ClauseWords clauses) {
    List<Token> words = reading.tokens();
    return position > 0
        && clauses.isExisting(
            words.get(position - 1).surface() + " " + words.get(position).surface());
  }

  private static boolean standsAlone(Phrases.Match<Cue> match, Reading reading, Words words) {
    return IntStream.of(match.end())
        .filter(next -> next < reading.tokens().size())
        .allMatch(next -> words.everyday(reading.tokens().get(next).surface()));
  }

  /** What is known of words. */
  public interface Words {
    /** Whether it is of every day, and so names no thing. */
    boolean everyday(String word);

    /** Whether something is told under the name of a thing. */
    boolean title(List<Term> thing);
  }
}
