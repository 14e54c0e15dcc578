package rollenkompass.understanding;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import rollenkompass.language.Phrases;
import rollenkompass.language.Token;
import rollenkompass.understanding.reading.ClauseWords;
import rollenkompass.understanding.reading.Cue;
import rollenkompass.understanding.reading.Reading;

/** Tells by its form whether a message asks something. */
public final class QuestionForm {
  private static final Set<Cue> ASKING =
      EnumSet.of(Cue.WHO, Cue.WHAT, Cue.QUESTION_WORD, Cue.POLAR);

  // A preposition before the word that asks: "in which", "für wen".
  private static final int LONGEST_PREPOSITION = 4;

  private QuestionForm() {}

  /** Whether a text has a question mark. */
  public static boolean isMarked(String text) {
    return text.contains("?");
  }

  /** Whether a sentence starts as questions do, be it behind words of address. */
  public static boolean asks(Reading reading) {
    return asksOutside(reading, 0, 0);
  }

  /** The same of the words that are not between two positions. */
  public static boolean asksOutside(Reading reading, int from, int to) {
    return reading.cues().all().stream()
        .filter(match -> ASKING.contains(match.meaning()))
        .filter(match -> match.start() < from || match.start() >= to)
        .filter(match -> !reading.isPartOfSmallTalk(match.start()))
        .anyMatch(match -> reading.startsSentence(match.start()));
  }

  /**
   * Whether the asker tells of himself and then only names roles to choose from: "We sell cakes
   * online. SMM or OMM?"
   */
  static boolean putsRolesToChoose(Reading reading) {
    if (reading.roleIds().size() < 2) {
      return false;
    }
    int first = reading.roles().getFirst().start();
    int last = reading.roles().getLast().end();
    return reading.cues().all().stream()
            .anyMatch(match -> match.meaning() == Cue.SELF && match.start() < first)
        && IntStream.range(first, last).allMatch(at -> reading.isRole(at) || reading.is(at, Cue.OR))
        && IntStream.range(last, reading.tokens().size()).allMatch(reading::isCue)
        && !asks(reading);
  }

  /** "What would he do for me?" asks what somebody does who was spoken of, and for no choice. */
  static boolean asksOfSomebody(Reading reading) {
    ClauseWords words = ClauseWords.in(reading.spoken());
    List<Token> tokens = reading.tokens();
    return reading.cues().all().stream()
        .filter(match -> match.meaning() == Cue.QUESTION_WORD)
        .map(Phrases.Match::start)
        .filter(at -> reading.startsSentence(at) && at + 2 < tokens.size())
        .anyMatch(at ->
            reading.is(at + 1, Cue.POLAR)
                && !words.isLinking(tokens.get(at + 1).surface())
                && words.isSomebody(tokens.get(at + 2).surface())
                && !reading.is(at + 2, Cue.YOU));
  }

  /** "More or less than …?" asks how much it is, and not for what is liked less. */
  static boolean asksMoreOrLess(Reading reading) {
    return IntStream.range(1, Math.max(1, reading.tokens().size() - 1))
        .anyMatch(at -> isOfMoreOrLess(reading, at + 1));
  }

  /** Whether a word is the second of "more or less". */
  static boolean isOfMoreOrLess(Reading reading, int at) {
    return at > 1
        && reading.is(at - 1, Cue.OR)
        && reading.is(at - 2, Cue.WEIGH)
        && (reading.is(at, Cue.WEIGH) || reading.is(at, Cue.DISLIKE));
  }

  /** Whether behind a position a part of a sentence starts as questions do. */
  public static boolean asksBehind(Reading reading, int from) {
    return reading.cues().all().stream()
        .filter(match -> ASKING.contains(match.meaning()) && match.start() >= from)
        .anyMatch(match -> startsPart(reading, from, match.start()));
  }

  private static boolean startsPart(Reading reading, int from, int position) {
    int start = position;
    while (start > from && isInPart(reading, start - 1, position)) {
      start--;
    }
    return start == position || (start == position - 1 && isPreposition(reading, start));
  }

  /** Whether a word before another is in the same part of a sentence, and no mere address. */
  private static boolean isInPart(Reading reading, int position, int other) {
    return reading.tokens().get(position).clause() == reading.tokens().get(other).clause()
        && !reading.isAddress(position);
  }

  private static boolean isPreposition(Reading reading, int position) {
    return !reading.isCue(position)
        && reading.tokens().get(position).surface().length() <= LONGEST_PREPOSITION;
  }
}
