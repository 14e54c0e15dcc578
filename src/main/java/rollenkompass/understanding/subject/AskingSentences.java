package rollenkompass.understanding.subject;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import rollenkompass.understanding.reading.Cue;
import rollenkompass.understanding.reading.Reading;

/** Finds the sentences that ask, in a message that tells a story around them. */
final class AskingSentences {
  private static final Set<Cue> QUESTION_CUES =
      EnumSet.of(
          Cue.COMPARE, Cue.ADVICE, Cue.OVERVIEW, Cue.BOTH, Cue.WHO, Cue.WHAT, Cue.QUESTION_WORD);
  private static final Set<Cue> ADVICE_CUES = EnumSet.of(Cue.ADVICE, Cue.CHOICE, Cue.WISH);
  // How much each speaks for a sentence being the one that asks; fitted on the question sets.
  private static final double ROLE_NAMED = 2;
  private static final double TOPIC_NAMED = 1;
  private static final double ASKING = 2.5;
  // In a message of more words, what a person tells of himself is a story, too.
  private static final int STORY = 60;

  private AskingSentences() {}

  /**
   * Of several sentences, those that look most like a question about the corpus; but all where the
   * person tells what he likes.
   */
  static IntPredicate of(Reading reading) {
    Map<Integer, Double> scores = new HashMap<>();
    reading.tokens().forEach(token -> scores.putIfAbsent(token.sentence(), 0.0));
    boolean tells =
        (reading.hasAny(ADVICE_CUES) || reading.hires())
            && !reading.has(Cue.OVERVIEW)
            && reading.tokens().size() < STORY;
    if (scores.size() < 2 || tells) {
      return _ -> true;
    }
    reading.roles().forEach(m -> score(scores, reading, m.start(), ROLE_NAMED));
    reading.topics().all().forEach(m -> score(scores, reading, m.start(), TOPIC_NAMED));
    reading.cues().all().stream()
        .filter(match -> QUESTION_CUES.contains(match.meaning()))
        .forEach(match -> score(scores, reading, match.start(), ASKING));
    double best = scores.values().stream().max(Comparator.naturalOrder()).orElse(0.0);
    return sentence -> scores.get(sentence) == best;
  }

  private static void score(
      Map<Integer, Double> scores, Reading reading, int position, double points) {
    scores.merge(reading.tokens().get(position).sentence(), points, Double::sum);
  }
}
