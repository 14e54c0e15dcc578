package rollenkompass.understanding.pipeline;

import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import rollenkompass.language.Phrases;
import rollenkompass.language.WordKeys;
import rollenkompass.language.WordList;
import rollenkompass.understanding.reading.ClauseWords;
import rollenkompass.understanding.reading.Cue;
import rollenkompass.understanding.reading.MessageReader;
import rollenkompass.understanding.reading.PhraseFinder;
import rollenkompass.understanding.reading.Reading;
import rollenkompass.understanding.reading.RoleFinder;

/**
 * Finds what only tells who somebody is who asks which role fits: "bin BWL-Student" is neither a
 * liking nor a strength, so that it speaks for no role.
 */
final class Standing {
  // "…, SMM oder OMM?", with an article each.
  private static final int BARE = 5;

  private static final Set<Cue> COMPARING = EnumSet.of(Cue.COMPARE, Cue.WEIGH);

  /** With such a turn of phrase begins something else. */
  private static final Set<Cue> ELSE =
      EnumSet.of(
          Cue.ADVICE, Cue.CHOICE, Cue.WHO, Cue.QUESTION_WORD, Cue.DISLIKE, Cue.WISH, Cue.BOTH);

  private final PhraseFinder phrases;
  private final MessageReader reader;

  Standing(WordKeys wordKeys, MessageReader reader) {
    this.phrases = new PhraseFinder(Standing.class, "standing", wordKeys);
    this.reader = reader;
  }

  /** The words beside it, read by themselves; empty where they do not ask which role fits. */
  Optional<Reading> without(Reading message) {
    BitSet left = leaving(message);
    if (!left.isEmpty()) {
      return Optional.of(reader.part(message, left));
    }
    if (!choosesRole(message)) {
      return Optional.empty();
    }
    left.set(0, message.tokens().size());
    phrases.in(message).stream().map(match -> told(message, match)).forEach(left::andNot);
    return left.cardinality() == message.tokens().size()
        ? Optional.empty()
        : Optional.of(reader.part(message, left))
            .filter(rest -> rest.topics().all().isEmpty() && choosesRole(rest))
            .filter(rest -> rest.hasAny(Cue.CHOOSING) || rest.tokens().size() <= BARE);
  }

  /** The words beside the role that somebody wants to leave: "vom SMM zum OMM". */
  private static BitSet leaving(Reading message) {
    BitSet left = new BitSet();
    ClauseWords words = ClauseWords.in(message.spoken());
    List<RoleFinder.Mention> roles = message.roles();
    if (message.roleIds().size() != 2 || roles.size() != 2 || message.hasAny(COMPARING)) {
      return left;
    }
    int from = roles.getFirst().start();
    int to = roles.getLast().start();
    boolean leaves =
        words.isLeaving(before(message, from))
            && (words.isReaching(before(message, to)) || words.isReaching(before(message, to - 1)));
    if (leaves) {
      left.set(0, message.tokens().size());
      left.clear(from - 1, roles.getFirst().end());
    }
    return left;
  }

  private static String before(Reading message, int at) {
    return at > 0 ? message.tokens().get(at - 1).surface() : "";
  }

  private static boolean choosesRole(Reading reading) {
    boolean several = reading.roleIds().size() > 1 || reading.asksWho() || reading.has(Cue.BOTH);
    return !reading.hires()
        && (reading.roleIds().size() > 1 || (several && reading.hasAny(Cue.CHOOSING)));
  }

  /** The phrase with what goes on from it; nothing where it reaches over something else. */
  private static BitSet told(Reading message, Phrases.Match<String> match) {
    int end = end(message, match);
    BitSet told = new BitSet();
    if (end >= match.end()) {
      told.set(match.start(), end);
    }
    return told;
  }

  private static int end(Reading message, Phrases.Match<String> match) {
    int clause = message.tokens().get(match.start()).clause();
    return IntStream.range(match.start() + 1, message.tokens().size())
        .filter(at -> message.tokens().get(at).clause() != clause || beginsElse(message, at))
        .findFirst()
        .orElse(message.tokens().size());
  }

  private static boolean beginsElse(Reading message, int at) {
    String word = message.folded(at);
    return message.isRole(at)
        || WordList.liking(message.spoken()).contains(word)
        || ClauseWords.in(message.spoken()).isJoining(word)
        || message.cues().at(at).stream()
            .anyMatch(match -> match.start() == at && ELSE.contains(match.meaning()));
  }
}
