package rollenkompass.understanding;

import java.util.stream.IntStream;
import rollenkompass.language.WordList;
import rollenkompass.understanding.reading.ClauseWords;
import rollenkompass.understanding.reading.Cue;
import rollenkompass.understanding.reading.Reading;

/** Tells whether a message claims that somebody does one thing and no other: "just a cook". */
final class NothingElse {
  private NothingElse() {}

  /** Whether a word narrows what is asked of somebody, and not who does it or when. */
  static boolean is(Reading reading) {
    return !reading.has(Cue.SELF)
        && !reading.asksOpenly()
        && IntStream.range(0, reading.tokens().size()).anyMatch(at -> narrows(reading, at));
  }

  private static boolean narrows(Reading reading, int at) {
    ClauseWords words = ClauseWords.in(reading.spoken());
    return WordList.narrowing(reading.spoken()).contains(reading.folded(at))
        && (at == 0 || !words.isDenying(reading.folded(at - 1)))
        && !isOfOther(reading, at + 1)
        && !isOfOther(reading, at + 2);
  }

  /** Whether a role or a number stands there. */
  private static boolean isOfOther(Reading reading, int at) {
    return at < reading.tokens().size()
        && (reading.isRole(at) || reading.folded(at).chars().anyMatch(Character::isDigit));
  }
}
