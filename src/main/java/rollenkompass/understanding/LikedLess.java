package rollenkompass.understanding;

import java.util.EnumSet;
import java.util.stream.IntStream;
import rollenkompass.language.Language;
import rollenkompass.language.WordList;
import rollenkompass.understanding.reading.Cue;
import rollenkompass.understanding.reading.Reading;

/** Tells where a message goes on with what is liked less: "I like numbers more than people". */
record LikedLess(Reading reading) {
  /**
   * Whether it begins at a position.
   *
   * @param start where the part begins before it
   * @param likes whether that part tells what is liked
   */
  boolean begins(int start, int at, boolean likes) {
    boolean weighs = compares(at) && reading.cues().beginAny(start, at, EnumSet.of(Cue.WEIGH));
    return likes && (weighs || isPreferredTo(start, at));
  }

  /** Whether such a word stands there, be the part before it what it may. */
  boolean mayBegin(int at) {
    return compares(at) || isTo(at);
  }

  /** "I prefer people to numbers." */
  private boolean isPreferredTo(int start, int at) {
    WordList preferring = WordList.preferring(reading.spoken());
    return mayBegin(at)
        && IntStream.range(start, at - 1).anyMatch(i -> preferring.contains(reading.folded(i)));
  }

  private boolean compares(int at) {
    return reading.folded(at).equals(reading.spoken() == Language.DE ? "als" : "than");
  }

  private boolean isTo(int at) {
    return reading.spoken() == Language.EN
        && at > 0
        && reading.tokens().get(at).clause() == reading.tokens().get(at - 1).clause()
        && reading.folded(at).equals("to");
  }
}
