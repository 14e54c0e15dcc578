package rollenkompass.understanding.subject;

import java.util.Comparator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import rollenkompass.language.Phrases;
import rollenkompass.understanding.reading.Cue;
import rollenkompass.understanding.reading.MessageReader;
import rollenkompass.understanding.reading.Reading;

/** Tells a question for what a word means: "Was ist SEO?", "What does ROI stand for?" */
public final class TermQuestion {
  private static final int MOST_WORDS = 3;

  private TermQuestion() {}

  /** Whether a message asks what a word that names no role means. */
  public static boolean is(Reading reading, Subject subject, MessageReader reader) {
    long words = Stream.concat(subject.focus().stream(), subject.topicTerms().stream()).count();
    if (!reading.roles().isEmpty() || words == 0 || words > MOST_WORDS) {
      return false;
    }
    return (reading.has(Cue.MEANING) && !reading.has(Cue.SELF))
        || reading.cues().all().stream()
            .filter(match -> match.meaning() == Cue.WHAT_IS)
            .max(Comparator.comparingInt(Phrases.Match::end))
            .filter(match -> isBareWord(reading, match.end(), reader))
            .isPresent();
  }

  /** Whether the message ends with words that need no article, and with nothing else. */
  private static boolean isBareWord(Reading reading, int from, MessageReader reader) {
    int end = reading.tokens().size();
    return from < end
        && end - from <= MOST_WORDS
        && IntStream.range(from, end)
            .noneMatch(i ->
                reading.isCue(i)
                    || reading.isJobWord(i)
                    || reader.isFunctionWord(reading.tokens().get(i).surface()));
  }
}
