package rollenkompass.understanding;

import java.util.EnumSet;
import java.util.Set;

/**
 * A question in the person's own words.
 *
 * @param text as written
 * @param before the question that it goes on from; empty where it stands alone
 * @param ofRoles whether its own words name a role, or clearly point to one spoken of
 */
public record Asked(String text, String before, boolean ofRoles) {
  /** Nothing was asked. */
  static final Asked NOTHING = new Asked("", "", false);

  // A message of so few words goes on from what was asked: "Wie lange?", "auch sonntags?"
  private static final int ELLIPTIC = 3;
  // A longer one says itself what it is about, whatever it points back to.
  private static final int LONG = 9;
  private static final Set<Cue> GOES_ON = EnumSet.of(Cue.CONTINUE, Cue.BACK_LAST);

  /** What a message asks, behind what was asked before it. */
  static Asked of(String text, Reading reading, Asked previous) {
    int words = reading.tokens().size();
    boolean ofRoles = reading.isOfRoles();
    boolean goesOn = startsWithAnd(reading) || (reading.pointsBackAlone() && words < LONG);
    boolean elliptic = words <= ELLIPTIC || goesOn;
    if (!elliptic || previous.text().isEmpty()) {
      return new Asked(text, "", ofRoles);
    }
    return new Asked(
        text, previous.before().isEmpty() ? previous.text() : previous.before(), ofRoles);
  }

  /** The same, each text cut off behind so many characters. */
  Asked within(int length) {
    return new Asked(start(text, length), start(before, length), ofRoles);
  }

  private static String start(String text, int length) {
    return text.length() <= length ? text : text.substring(0, length);
  }

  private static boolean startsWithAnd(Reading reading) {
    return reading.cues().all().stream()
        .anyMatch(match -> match.start() == 0 && GOES_ON.contains(match.meaning()));
  }
}
