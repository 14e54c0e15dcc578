package rollenkompass.understanding;

import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import rollenkompass.language.ClaimWords;
import rollenkompass.language.Language;
import rollenkompass.language.Token;
import rollenkompass.language.WordList;
import rollenkompass.understanding.reading.ClauseWords;
import rollenkompass.understanding.reading.Cue;
import rollenkompass.understanding.reading.MessageReader;
import rollenkompass.understanding.reading.Reading;

/**
 * Finds what a message claims that wants to hear whether it is so: "he does the ads, right?", "the
 * cook doesn't bake?". What is claimed is read without the tag behind it, and what is denied as if
 * it were affirmed, for that is what the sources speak of.
 */
public final class ClaimedPart {
  /** Who speaks of himself asks what goes for him, and not what is so. */
  private static final Set<Cue> OF_ONESELF =
      EnumSet.of(Cue.SELF, Cue.WISH, Cue.DISLIKE, Cue.ADVICE, Cue.HIRE);

  /** What stands behind "not" and narrows it: "not only", "not more". */
  private static final Set<Cue> NARROWING = EnumSet.of(Cue.LIMIT, Cue.WEIGH);

  private static final Pattern APOSTROPHE = Pattern.compile("['’]");
  // Of fewer words, a tag is all there is.
  private static final int SHORTEST = 3;

  private final MessageReader reader;

  public ClaimedPart(MessageReader reader) {
    this.reader = reader;
  }

  /**
   * A claim.
   *
   * @param reading what is claimed, read as if nothing denied it
   * @param denied whether the message denies it
   */
  public record Claim(Reading reading, boolean denied) {}

  /**
   * What a message claims; empty where it is read as it stands.
   *
   * @param marked whether it has a question mark
   */
  public Optional<Claim> in(Reading message, boolean marked) {
    boolean ofSomebody = !message.roles().isEmpty() || message.pointsBack();
    if (!ofSomebody || message.asksOpenly() || message.asksWho()) {
      return Optional.empty();
    }
    int end = endWithoutTag(message);
    boolean tagged = end < message.tokens().size();
    boolean declares = declares(message);
    boolean asks = tagged || (declares ? marked : startsWithVerb(message));
    int denial = asks && !message.hasAny(OF_ONESELF) ? denial(message, end) : end;
    if (denial < end) {
      return Optional.of(new Claim(affirmed(message, denial, end), true));
    }
    return asks && (tagged || declares)
        ? Optional.of(new Claim(tagged ? part(message, end) : message, false))
        : Optional.empty();
  }

  private Reading part(Reading message, int end) {
    BitSet words = new BitSet();
    words.set(0, end);
    return reader.part(message, words);
  }

  /** Where the tag begins that makes a question of a message; its end where there is none. */
  private static int endWithoutTag(Reading message) {
    int size = message.tokens().size();
    if (size > SHORTEST && WordList.tagging(message.spoken()).contains(message.folded(size - 1))) {
      return isDenying(message, size - 1) ? size : size - 1;
    }
    boolean askedAgain =
        size > SHORTEST + 1
            && asksAgain(message, size - 2)
            && ClauseWords.in(message.spoken()).isAsked(message.folded(size - 1));
    return askedAgain ? size - 2 : size;
  }

  /**
   * "…, does he", "… isn't it": a verb behind a comma, or one that denies or is denied before; or
   * "… oder nicht".
   */
  private static boolean asksAgain(Reading message, int at) {
    List<Token> tokens = message.tokens();
    return isContracted(message, at)
        || WordList.tagging(message.spoken()).contains(message.folded(at))
        || (ClauseWords.in(message.spoken()).asks(message.folded(at))
            && (tokens.get(at).clause() != tokens.get(at - 1).clause()
                || IntStream.range(0, at).anyMatch(i -> isDenying(message, i))));
  }

  /** Whether it begins with somebody of whom a verb says something: "the cook doesn't …". */
  private static boolean declares(Reading message) {
    ClauseWords words = ClauseWords.in(message.spoken());
    int end =
        message.roles().isEmpty() ? beginning(message, words) : message.roles().getFirst().end();
    int start = message.roles().isEmpty() ? 0 : message.roles().getFirst().start();
    boolean first =
        IntStream.range(0, start)
            .allMatch(i ->
                message.isAddress(i)
                    || words.isJoining(message.folded(i))
                    || words.isNaming(message.folded(i)));
    return first
        && end > 0
        && end + 1 < message.tokens().size()
        && (isContracted(message, end) || isVerb(message, end));
  }

  /**
   * Behind which word that stands for somebody the message goes on; 0 where it begins otherwise.
   */
  private static int beginning(Reading message, ClauseWords words) {
    return IntStream.range(0, message.tokens().size())
        .filter(i -> !message.isAddress(i) && !words.isJoining(message.folded(i)))
        .limit(1)
        .filter(i -> words.isSomebody(message.folded(i)))
        .map(i -> i + 1)
        .findFirst()
        .orElse(0);
  }

  private static boolean isVerb(Reading message, int at) {
    return message.cues().at(at).stream().anyMatch(match -> match.meaning() == Cue.POLAR)
        || (message.spoken() == Language.EN && isThirdPerson(message, at));
  }

  /** "The cook bakes": an English word in s behind somebody, and no name of a topic alone. */
  private static boolean isThirdPerson(Reading message, int at) {
    String word = message.folded(at);
    boolean name =
        message.isJobWord(at) || (message.topic(at).isPresent() && !message.has(Cue.WEIGH));
    boolean compares = message.roleIds().size() > 1 && message.topic(at).isPresent();
    return !name
        && (compares || (word.length() > SHORTEST && word.endsWith("s") && !word.endsWith("ss")));
  }

  private static boolean startsWithVerb(Reading message) {
    return IntStream.range(0, message.tokens().size())
        .filter(i -> !message.isAddress(i))
        .limit(1)
        .anyMatch(i -> isVerb(message, i) || isContracted(message, i));
  }

  /** The only word that denies what is claimed; {@code end} where there is none, or several. */
  private static int denial(Reading message, int end) {
    List<Integer> denying =
        IntStream.range(0, end).filter(i -> isDenying(message, i)).boxed().toList();
    return denying.size() == 1 && !isNarrowed(message, denying.getFirst() + 1)
        ? denying.getFirst()
        : end;
  }

  private static boolean isNarrowed(Reading message, int at) {
    return at < message.tokens().size()
        && (message.cues().at(at).stream().anyMatch(match -> NARROWING.contains(match.meaning()))
            || ClaimWords.claiming(message.spoken()).all().containsKey(message.folded(at)));
  }

  private static boolean isDenying(Reading message, int at) {
    String word = message.folded(at);
    return isContracted(message, at)
        || ClauseWords.in(message.spoken()).isDenying(word)
        || WordList.denying(message.spoken()).contains(word);
  }

  /** "He doesn't bake" becomes "he bake", and "isn't he" becomes "is he". */
  private Reading affirmed(Reading message, int denial, int end) {
    ClauseWords words = ClauseWords.in(message.spoken());
    String verb =
        affirmative(message, denial)
            .filter(it -> startsWithVerb(message) || !words.isEmpty(it))
            .orElse("");
    return reader.part(message, part(message, end).replacing(denial, denial + 1, verb));
  }

  private static boolean isContracted(Reading message, int at) {
    return affirmative(message, at).isPresent();
  }

  /** The verb of a word that denies as well: "does" of "doesn't" and "doesnt". */
  private static Optional<String> affirmative(Reading message, int at) {
    String plain = APOSTROPHE.matcher(message.folded(at)).replaceAll("");
    ClauseWords words = ClauseWords.in(message.spoken());
    return plain.endsWith("nt")
        ? IntStream.of(1, 2)
            .mapToObj(cut -> plain.substring(0, plain.length() - cut))
            .filter(words::asks)
            .findFirst()
        : Optional.empty();
  }
}
