package rollenkompass.understanding.pipeline;

import java.util.BitSet;
import java.util.Optional;
import java.util.stream.IntStream;
import rollenkompass.understanding.reading.ClauseWords;
import rollenkompass.understanding.reading.Cue;
import rollenkompass.understanding.reading.MessageReader;
import rollenkompass.understanding.reading.Reading;

/**
 * Finds what somebody else said, as a message reports it: of "my boss says that cooks bake", the
 * boss is no topic, and that cooks bake is a claim.
 */
final class ReportedWords {
  // "A good friend of mine" and such; more words tell something else.
  private static final int LONGEST = 5;

  private final MessageReader reader;

  ReportedWords(MessageReader reader) {
    this.reader = reader;
  }

  /** The words that were said, read by themselves; empty where a message reports none of a role. */
  Optional<Reading> in(Reading message) {
    int start = start(message);
    if (start == 0) {
      return Optional.empty();
    }
    BitSet said = new BitSet();
    said.set(start, message.tokens().size());
    return Optional.of(reader.part(message, said))
        .filter(rest -> !rest.roles().isEmpty() && rest.has(Cue.POLAR));
  }

  /** Whether a message reports what somebody else says, be it of a role or not. */
  static boolean are(Reading message) {
    return start(message) > 0;
  }

  /** Where the words begin that somebody said; 0 where nobody is told of who did. */
  private static int start(Reading message) {
    ClauseWords words = ClauseWords.in(message.spoken());
    int teller = teller(message, words);
    int most = Math.min(teller + LONGEST, message.tokens().size() - 1);
    int saying =
        IntStream.range(teller + 1, most + 1)
            .filter(i -> words.isSaying(word(message, i)))
            .findFirst()
            .orElse(0);
    if (saying == 0
        || !words.isTeller(word(message, teller))
        || IntStream.range(teller, saying).anyMatch(message::isRole)) {
      return 0;
    }
    return IntStream.range(saying + 1, message.tokens().size())
        .filter(i -> !words.isIntroducing(word(message, i)))
        .findFirst()
        .orElse(0);
  }

  /** The first word that does not only go on from what was said. */
  private static int teller(Reading message, ClauseWords words) {
    return IntStream.range(0, message.tokens().size())
        .filter(i -> words.isTeller(word(message, i)) || !isOnlyAddress(message, words, i))
        .findFirst()
        .orElse(0);
  }

  private static boolean isOnlyAddress(Reading message, ClauseWords words, int at) {
    return message.isAddress(at) || words.isJoining(word(message, at));
  }

  private static String word(Reading message, int at) {
    return message.tokens().get(at).surface();
  }
}
