package rollenkompass.understanding;

import java.util.EnumSet;
import java.util.Set;

/** Tells by its form whether a message asks something. */
final class QuestionForm {
  private static final Set<Cue> ASKING =
      EnumSet.of(Cue.WHO, Cue.WHAT, Cue.QUESTION_WORD, Cue.POLAR);

  private QuestionForm() {}

  /** Whether a text has a question mark. */
  static boolean isMarked(String text) {
    return text.contains("?");
  }

  /** Whether a sentence starts as questions do, be it behind words of address. */
  static boolean asks(Reading reading) {
    return asksOutside(reading, 0, 0);
  }

  /** The same of the words that are not between two positions. */
  static boolean asksOutside(Reading reading, int from, int to) {
    return reading.cues().all().stream()
        .filter(match -> ASKING.contains(match.meaning()))
        .filter(match -> match.start() < from || match.start() >= to)
        .filter(match -> !reading.isPartOfSmallTalk(match.start()))
        .anyMatch(match -> reading.startsSentence(match.start()));
  }
}
