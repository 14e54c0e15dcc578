package rollenkompass.understanding;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import rollenkompass.language.Phrases;
import rollenkompass.retrieval.Analysis;
import rollenkompass.retrieval.Term;

/** Tells small talk from a question. */
final class SmallTalk {
  private static final Set<Cue> TASK_CUES =
      EnumSet.of(Cue.COMPARE, Cue.ADVICE, Cue.OVERVIEW, Cue.BOTH);
  private static final Set<Cue> INTERROGATIVES = EnumSet.of(Cue.WHO, Cue.QUESTION_WORD);
  private static final int CLEAR_PHRASE = 3;

  private SmallTalk() {}

  /** The small talk that the message consists of; empty where it asks for something. */
  static Optional<Cue> in(Reading reading, List<String> topics, List<Term> focus) {
    if (!reading.roles().isEmpty() || (!topics.isEmpty() && !asksWhoIsThere(reading))) {
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
        .sorted(
            Comparator.comparingInt((Phrases.Match<Cue> match) -> -match.words())
                .thenComparing(Phrases.Match::meaning))
        .map(Phrases.Match::meaning)
        .findFirst();
  }

  /** "Are you an AI?" is no question about AI. */
  private static boolean asksWhoIsThere(Reading reading) {
    return reading.cues().all().stream()
        .anyMatch(match ->
            match.meaning() == Cue.IDENTITY
                && match.words() >= CLEAR_PHRASE
                && match.words() == reading.tokens().size());
  }

  /**
   * How many informative words may stand beside a small-talk phrase: the clearer it is, the more.
   */
  private static int forgivenWords(Phrases.Match<Cue> match) {
    return switch (match.meaning()) {
      case HELP -> match.words() >= CLEAR_PHRASE ? 2 : 0;
      case IDENTITY, HOW_ARE_YOU, THANKS, MEMORY, PRICE, LANGUAGES, TRUST, SILENCE ->
          match.words() > 1 ? 2 : 1;
      case BYE, GREETING -> 1;
      default -> 0;
    };
  }
}
