package rollenkompass.understanding.pipeline;

import java.util.BitSet;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import rollenkompass.language.Phrases;
import rollenkompass.retrieval.Term;
import rollenkompass.understanding.reading.ClauseWords;
import rollenkompass.understanding.reading.Cue;
import rollenkompass.understanding.reading.MessageReader;
import rollenkompass.understanding.reading.Reading;

/**
 * Finds what a message says beside what it means: what it is not about ("not the cook", "nicht das
 * Gehalt sondern"), what it calls the bot, and how it greets it.
 */
final class RuledOut {
  /** Who tells what he is not good at means just that. */
  private static final Set<Cue> TASTES = EnumSet.of(Cue.WISH, Cue.DISLIKE, Cue.ADVICE);

  private static final Set<Cue> COURTESIES = EnumSet.of(Cue.GREETING);

  // What is ruled out is named; more words say something.
  private static final int LONGEST = 6;

  private final MessageReader reader;

  RuledOut(MessageReader reader) {
    this.reader = reader;
  }

  /** The words that are meant, read by themselves; empty where nothing is ruled out beside them. */
  Optional<Reading> without(Reading message) {
    BitSet out = out(message);
    if (out.isEmpty()) {
      return Optional.empty();
    }
    BitSet left = new BitSet();
    left.set(0, message.tokens().size());
    left.andNot(out);
    return Optional.of(reader.part(message, left)).filter(RuledOut::saysSomething);
  }

  private static BitSet out(Reading message) {
    ClauseWords words = ClauseWords.in(message.spoken());
    BitSet out = insults(message);
    out.set(0, greeted(message));
    boolean corrects = message.has(Cue.SAME);
    if (!corrects && message.hasAny(TASTES)) {
      return out;
    }
    for (int i = 0; i + 1 < message.tokens().size(); i++) {
      boolean denies =
          words.isDenying(word(message, i))
              && (message.isRole(i + 1)
                  || words.isNaming(word(message, i + 1))
                  || (corrects && message.topic(i + 1).isPresent()))
              && (corrects || startsClause(message, words, i));
      int end = denies ? end(message, words, i) : i;
      if (end > i && end - i <= LONGEST) {
        out.set(i, end);
      }
    }
    return out;
  }

  /** Clauses that say nothing but what somebody thinks of the bot. */
  private static BitSet insults(Reading message) {
    BitSet out = new BitSet();
    message.cues().all().stream()
        .filter(match -> match.meaning() == Cue.DISPLEASED)
        .filter(match -> isWholeClause(message, match.start(), match.end()))
        .forEach(match -> out.set(match.start(), match.end()));
    return out;
  }

  /** Behind which word a message begins that first greets: "guten Abend, …". */
  private static int greeted(Reading message) {
    int end = 0;
    boolean open = !message.tokens().isEmpty();
    while (open) {
      int from = end;
      end =
          message.cues().at(from).stream()
              .filter(match -> match.start() == from && COURTESIES.contains(match.meaning()))
              .mapToInt(Phrases.Match::end)
              .max()
              .orElse(from);
      open = end > from && end < message.tokens().size();
    }
    return end < message.tokens().size() && isOtherClause(message, end - 1, end) ? end : 0;
  }

  private static boolean isWholeClause(Reading message, int start, int end) {
    return isOtherClause(message, start - 1, start) && isOtherClause(message, end, end - 1);
  }

  private static boolean isOtherClause(Reading message, int at, int than) {
    return at < 0
        || at == message.tokens().size()
        || message.tokens().get(at).clause() != message.tokens().get(than).clause();
  }

  /** Behind which word that ends which starts at a position; the position where it says more. */
  private static int end(Reading message, ClauseWords words, int start) {
    int clause = message.tokens().get(start).clause();
    for (int i = start; i < message.tokens().size(); i++) {
      if (message.tokens().get(i).clause() != clause) {
        return i;
      }
      if (words.isInstead(word(message, i))) {
        return i + 1;
      }
      if (i > start && words.asks(word(message, i))) {
        return start;
      }
    }
    return message.tokens().size();
  }

  private static boolean startsClause(Reading message, ClauseWords words, int at) {
    int clause = message.tokens().get(at).clause();
    return IntStream.range(0, at)
        .filter(i -> message.tokens().get(i).clause() == clause)
        .allMatch(i -> words.isJoining(word(message, i)) || words.isDenial(word(message, i)));
  }

  private static boolean saysSomething(Reading rest) {
    return !rest.roles().isEmpty()
        || !rest.topics().all().isEmpty()
        || rest.terms().stream().anyMatch(Term::hasConcept);
  }

  private static String word(Reading message, int at) {
    return message.tokens().get(at).surface();
  }
}
