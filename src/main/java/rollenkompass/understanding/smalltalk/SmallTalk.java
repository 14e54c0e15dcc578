package rollenkompass.understanding.smalltalk;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import rollenkompass.language.Phrases;
import rollenkompass.retrieval.Analysis;
import rollenkompass.retrieval.Term;
import rollenkompass.understanding.QuestionForm;
import rollenkompass.understanding.reading.Cue;
import rollenkompass.understanding.reading.Reading;

/** Tells small talk from a question. */
public final class SmallTalk {
  private static final Set<Cue> TASK_CUES =
      EnumSet.of(Cue.COMPARE, Cue.ADVICE, Cue.OVERVIEW, Cue.BOTH);
  private static final Set<Cue> INTERROGATIVES = EnumSet.of(Cue.WHO, Cue.QUESTION_WORD);
  // What is said in passing, in front of a question or a remark.
  private static final Set<Cue> PASSING =
      EnumSet.of(Cue.PRAISE, Cue.ASTONISHED, Cue.DISPLEASED, Cue.GREETING, Cue.HOW_ARE_YOU);
  // Behind thanks, a question of fewer words is none: "thanks, what would I do".
  private static final int ASKED_BEHIND_THANKS = 4;
  private static final Set<Cue> CLOSING = EnumSet.of(Cue.THANKS, Cue.BYE);
  private static final int CLEAR_PHRASE = 3;
  private static final int BESIDE_PRAISE = 3;
  private static final int BESIDE_EMOTION = 6;
  private static final int SHORT_CLOSING = 6;
  private static final int BEHIND_IDENTITY = 4;
  // Who asks to go on in another language may first say who he is.
  private static final int BESIDE_LANGUAGES = 5;

  private SmallTalk() {}

  /**
   * The small talk that the message consists of; empty where it asks for something.
   *
   * @param marked whether it has a question mark
   */
  public static Optional<Cue> in(
      Reading reading, List<String> topics, List<Term> focus, boolean marked) {
    if (!reading.roles().isEmpty()) {
      return closing(reading, topics, focus);
    }
    if (asksWhoIsThere(reading)) {
      return Optional.of(Cue.IDENTITY);
    }
    boolean goesOn = reading.has(Cue.CONTINUE) && reading.has(Cue.OTHER);
    if ((!topics.isEmpty() && !isOnlyTalk(reading)) || goesOn) {
      return Optional.empty();
    }
    boolean asks =
        reading.hasAny(TASK_CUES) || (reading.hasAny(INTERROGATIVES) && !focus.isEmpty());
    boolean telling = focus.stream().anyMatch(Analysis::namesConcept);
    return reading.cues().all().stream()
        .filter(match -> match.meaning().isSmallTalk())
        .filter(match -> !asks || match.words() >= CLEAR_PHRASE)
        .filter(match -> !telling || match.words() > CLEAR_PHRASE)
        .filter(match -> focus.size() <= forgivenWords(match))
        .filter(match -> !isInPassing(reading, match, marked, focus.isEmpty()))
        .filter(match -> match.meaning() != Cue.GREETING || isAtAnEdge(reading, match))
        .filter(match ->
            match.meaning() != Cue.THANKS
                || isAtAnEdge(reading, match)
                || beside(reading) <= BESIDE_PRAISE)
        .sorted(
            Comparator.comparingInt((Phrases.Match<Cue> match) -> -match.words())
                .thenComparing(Phrases.Match::meaning))
        .map(Phrases.Match::meaning)
        .findFirst();
  }

  /** Whether all words for a topic stand in a turn of phrase that asks the bot who it is. */
  private static boolean isOnlyTalk(Reading reading) {
    return reading.topics().all().stream()
        .allMatch(topic ->
            reading.cues().all().stream()
                .filter(match -> match.meaning() == Cue.IDENTITY && match.words() > CLEAR_PHRASE)
                .anyMatch(match -> match.holds(topic.start(), topic.end())));
  }

  /** "Then the baker it is. Thanks!" names a role and asks nothing of it. */
  private static Optional<Cue> closing(Reading reading, List<String> topics, List<Term> focus) {
    int words = reading.tokens().size();
    if (!topics.isEmpty()
        || !focus.isEmpty()
        || words > SHORT_CLOSING
        || QuestionForm.asks(reading)) {
      return Optional.empty();
    }
    return reading.cues().all().stream()
        .filter(match -> CLOSING.contains(match.meaning()) && match.end() == words)
        .map(Phrases.Match::meaning)
        .findFirst();
  }

  /** Whether a question, or more than a few words, stand beside what is only said in passing. */
  private static boolean isInPassing(
      Reading reading, Phrases.Match<Cue> match, boolean marked, boolean empty) {
    if (match.meaning() == Cue.THANKS) {
      return asksForOther(reading, match.end())
          || (reading.startsSentence(match.start())
              && QuestionForm.asksBehind(reading, match.end())
              && beside(reading) >= ASKED_BEHIND_THANKS
              && !(empty && addressesOutside(reading, match)));
    }
    if (!PASSING.contains(match.meaning())) {
      return false;
    }
    boolean asks =
        QuestionForm.asksOutside(reading, match.start(), match.end())
            || (marked && match.meaning() != Cue.HOW_ARE_YOU && beside(reading) > 0);
    return asks || beside(reading) > mostBeside(match);
  }

  /** Whether the bot is spoken to, and not only by the "you" of "thank you". */
  private static boolean addressesOutside(Reading reading, Phrases.Match<Cue> phrase) {
    return reading.cues().all().stream()
        .anyMatch(match -> match.meaning() == Cue.YOU && !phrase.holds(match.start(), match.end()));
  }

  /** "Thanks, and the other one" goes on from what was asked. */
  private static boolean asksForOther(Reading reading, int from) {
    return reading.cues().all().stream()
        .anyMatch(match -> match.meaning() == Cue.OTHER && match.start() >= from);
  }

  /** Whether nothing stands before it in its sentence, or nothing behind it at all. */
  private static boolean isAtAnEdge(Reading reading, Phrases.Match<Cue> match) {
    return reading.startsSentence(match.start()) || match.end() == reading.tokens().size();
  }

  /** How many words may stand beside it: more praise is ironic, astonishment tells at what. */
  private static int mostBeside(Phrases.Match<Cue> match) {
    return switch (match.meaning()) {
      case PRAISE, HOW_ARE_YOU -> BESIDE_PRAISE;
      case ASTONISHED, DISPLEASED -> BESIDE_EMOTION;
      default -> Integer.MAX_VALUE;
    };
  }

  /** How many words are no part of small talk. */
  private static long beside(Reading reading) {
    return IntStream.range(0, reading.tokens().size())
        .filter(position -> !reading.isPartOfSmallTalk(position))
        .count();
  }

  /** "Are you an AI?" is no question about AI, and "Are you a human or a machine?" none either. */
  private static boolean asksWhoIsThere(Reading reading) {
    return reading.cues().all().stream()
        .anyMatch(match ->
            match.meaning() == Cue.IDENTITY
                && match.words() > 1
                && match.words() == match.end() - match.start()
                && reading.startsSentence(match.start())
                && addresses(reading, match)
                && reading.tokens().size() <= match.end() + BEHIND_IDENTITY);
  }

  private static boolean addresses(Reading reading, Phrases.Match<Cue> phrase) {
    return reading.cues().all().stream()
        .anyMatch(match ->
            match.meaning() == Cue.YOU
                && match.start() > phrase.start()
                && match.start() < phrase.end());
  }

  /**
   * How many informative words may stand beside a small-talk phrase: the clearer it is, the more.
   */
  private static int forgivenWords(Phrases.Match<Cue> match) {
    return switch (match.meaning()) {
      case HELP -> match.words() >= CLEAR_PHRASE ? 2 : 0;
      case LIMITS, MAKER, JOKE -> 2;
      case LANGUAGES -> match.words() > CLEAR_PHRASE ? BESIDE_LANGUAGES : match.words() > 1 ? 2 : 1;
      case IDENTITY, HOW_ARE_YOU, THANKS, MEMORY, PRICE, TRUST, SILENCE, DISPLEASED ->
          match.words() > 1 ? 2 : 1;
      case ASTONISHED -> match.words() >= CLEAR_PHRASE ? 2 : 0;
      case BYE, GREETING -> 1;
      default -> 0;
    };
  }
}
