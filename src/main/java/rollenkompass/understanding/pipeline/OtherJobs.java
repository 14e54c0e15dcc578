package rollenkompass.understanding.pipeline;

import java.util.stream.IntStream;
import rollenkompass.language.Phrases;
import rollenkompass.retrieval.Term;
import rollenkompass.understanding.reading.Cue;
import rollenkompass.understanding.reading.MessageReader;
import rollenkompass.understanding.reading.Reading;

/** Knows the messages that ask about a job that is none of the roles. */
final class OtherJobs {
  private final MessageReader reader;

  OtherJobs(MessageReader reader) {
    this.reader = reader;
  }

  /** Whether it names one, such as "project manager", or asks about somebody who is not known. */
  boolean named(Reading reading) {
    return reading.roles().isEmpty() && (namesPerson(reading) || asksAboutStranger(reading));
  }

  private boolean namesPerson(Reading reading) {
    return IntStream.range(1, reading.tokens().size())
        .filter(position -> reader.isPerson(word(reading, position)))
        .filter(position -> !reading.isCue(position - 1))
        .mapToObj(position -> word(reading, position - 1))
        .anyMatch(word -> !reader.isEveryday(word));
  }

  /**
   * "What does a roofer do?", "The career of a pilot": behind what is asked stands an indefinite
   * article, and behind that something of which nothing is known.
   */
  boolean asksAboutStranger(Reading reading) {
    return reading.roles().isEmpty()
        && IntStream.range(1, reading.tokens().size() - 1)
            .filter(position -> isArticle(reading, position))
            .filter(position -> isAskedFor(reading, position))
            .anyMatch(position -> isStrange(reading, position + 1));
  }

  /** Whether a topic or a question for a description stands right before a position. */
  private boolean isAskedFor(Reading reading, int position) {
    int before = position - 1;
    boolean joins =
        before > 0
            && reader.isFunctionWord(word(reading, before))
            && reading.topic(before).isEmpty();
    int end = joins ? before : position;
    return reading.topics().all().stream().anyMatch(match -> match.end() == end)
        || reading.cues().all().stream()
            .filter(match -> match.meaning() == Cue.WHAT)
            .anyMatch(match -> covers(match, position - 1) || match.end() == position + 1);
  }

  private static boolean isArticle(Reading reading, int position) {
    return reading.cues().at(position).stream().anyMatch(match -> match.meaning() == Cue.ARTICLE);
  }

  private static boolean covers(Phrases.Match<Cue> match, int position) {
    return match.start() <= position && position < match.end();
  }

  /** Whether nothing is known of some word of the phrase that starts there. */
  private boolean isStrange(Reading reading, int start) {
    for (Term term : reading.terms()) {
      if (term.start() >= start && reader.isFunctionWord(word(reading, term.start()))) {
        return false;
      }
      if (term.start() >= start && isUnknown(reading, term)) {
        return true;
      }
    }
    return false;
  }

  private boolean isUnknown(Reading reading, Term term) {
    return !term.hasConcept()
        && reading.topic(term).isEmpty()
        && !reading.isJobWord(term.start())
        && !reader.isEveryday(term.surface())
        && (!reader.knows(term.surface()) || !reading.strange().isEmpty());
  }

  private static String word(Reading reading, int position) {
    return reading.tokens().get(position).surface();
  }
}
