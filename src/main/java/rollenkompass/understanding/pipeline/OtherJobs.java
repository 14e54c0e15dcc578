package rollenkompass.understanding.pipeline;

import java.util.List;
import java.util.stream.IntStream;
import rollenkompass.language.Phrases;
import rollenkompass.retrieval.Term;
import rollenkompass.retrieval.Titles;
import rollenkompass.understanding.reading.ClauseWords;
import rollenkompass.understanding.reading.Cue;
import rollenkompass.understanding.reading.MessageReader;
import rollenkompass.understanding.reading.Reading;

/** Knows the messages that ask about a job that is none of the roles. */
final class OtherJobs {
  // "tax adviser", "head of sales".
  private static final int LONGEST_NAME = 3;

  private final MessageReader reader;
  private final Titles titles;

  OtherJobs(MessageReader reader, Titles titles) {
    this.reader = reader;
    this.titles = titles;
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
            .anyMatch(
                position -> isStrange(reading, position + 1) || isDescribedJob(reading, position));
  }

  /** "What does a tax adviser do?": something is done by whoever stands behind the article. */
  private boolean isDescribedJob(Reading reading, int article) {
    ClauseWords words = ClauseWords.in(reading.spoken());
    int end = Math.min(article + 1 + LONGEST_NAME, reading.tokens().size() - 1);
    if (words.isDoing(word(reading, article - 1))) {
      return !reader.isEveryday(word(reading, article + 1)) && isJob(reading, article + 1);
    }
    return IntStream.rangeClosed(article + 2, end)
        .filter(at -> words.isDone(word(reading, at)))
        .limit(1)
        .anyMatch(at -> isJob(reading, at - 1));
  }

  /** Whether a word names neither a topic nor a job that is known, and is all there is. */
  private boolean isJob(Reading reading, int at) {
    return reading.topic(at).isEmpty()
        && !reading.isJobWord(at)
        && !reader.isFunctionWord(word(reading, at))
        && reading.terms().stream()
            .filter(term -> term.start() <= at && at < term.end())
            .allMatch(term -> titles.of(List.of(term)).isEmpty())
        && saysNothingBehind(reading, at);
  }

  /** "Was macht eine Kampagne erfolgreich?" asks of no job. */
  private static boolean saysNothingBehind(Reading reading, int name) {
    return reading.topics().all().stream()
        .filter(topic -> topic.start() > name)
        .allMatch(topic ->
            reading.cues().all().stream()
                .anyMatch(match ->
                    match.meaning() == Cue.OVERVIEW && match.holds(topic.start(), topic.end())));
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
