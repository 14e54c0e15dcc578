package rollenkompass.understanding;

import java.util.EnumSet;
import java.util.Set;
import rollenkompass.language.Language;
import rollenkompass.language.Tokenizer;
import rollenkompass.understanding.reading.Cue;
import rollenkompass.understanding.reading.Reading;

/**
 * A question in the person's own words.
 *
 * @param text the part that asks, in its own words
 * @param message all of the message that it is a part of
 * @param language its language, whichever the answer is to have
 * @param before the question that it goes on from; empty where it stands alone
 * @param ofRoles whether its own words name a role, or clearly point to one spoken of
 * @param asks whether it has the form of a question: its mark, or a sentence that starts as one
 * @param following how it goes on from what was told before
 */
public record Asked(
    String text,
    Written message,
    Language language,
    String before,
    boolean ofRoles,
    boolean asks,
    Following following) {
  /** Nothing was asked. */
  public static final Asked NOTHING =
      new Asked("", Written.NOTHING, Language.DE, "", false, false, Following.NOTHING);

  // A message of so few words goes on from what was asked: "Wie lange?", "auch sonntags?"
  private static final int ELLIPTIC = 3;
  // A longer one says itself what it is about, whatever it points back to.
  private static final int LONG = 9;
  private static final int LONGEST_KEPT = 500;
  private static final Set<Cue> GOES_ON = EnumSet.of(Cue.CONTINUE, Cue.BACK_LAST);

  /** What a message asks, behind what was asked before it. */
  public static Asked of(
      String text, Written message, Reading reading, Asked previous, Following following) {
    int words = reading.tokens().size();
    boolean ofRoles = reading.isOfRoles();
    boolean asks = QuestionForm.isMarked(text) || QuestionForm.asks(reading);
    boolean goesOn = startsWithAnd(reading) || (reading.pointsBackAlone() && words < LONG);
    boolean elliptic =
        words <= ELLIPTIC || goesOn || (ofRoles && reading.has(Cue.SAME) && words < LONG);
    if (!elliptic || previous.text().isEmpty()) {
      return new Asked(text, message, reading.spoken(), "", ofRoles, asks, following);
    }
    String before = previous.before().isEmpty() ? previous.text() : previous.before();
    return new Asked(text, message, reading.spoken(), before, ofRoles, asks, following);
  }

  /** Whether it is of so few words that it seldom says all by itself. */
  public boolean isShort() {
    return Tokenizer.tokens(text).size() <= ELLIPTIC;
  }

  /** The same, of which no more is left than a question of usual length has. */
  public Asked brief() {
    return new Asked(
        start(text),
        message.within(LONGEST_KEPT),
        language,
        start(before),
        ofRoles,
        asks,
        following.brief());
  }

  private static String start(String text) {
    return text.length() <= LONGEST_KEPT ? text : text.substring(0, LONGEST_KEPT);
  }

  private static boolean startsWithAnd(Reading reading) {
    return reading.cues().all().stream()
        .anyMatch(match -> match.start() == 0 && GOES_ON.contains(match.meaning()));
  }
}
