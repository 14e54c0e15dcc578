package rollenkompass.understanding.followup;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import rollenkompass.language.Phrases;
import rollenkompass.language.Token;
import rollenkompass.language.Tokenizer;
import rollenkompass.understanding.QuestionForm;
import rollenkompass.understanding.reading.ClauseWords;
import rollenkompass.understanding.reading.Cue;
import rollenkompass.understanding.reading.MessageReader;
import rollenkompass.understanding.reading.Reading;

/**
 * Finds what somebody asks who says that he was misunderstood: "no, I mean how a day goes" asks how
 * a day goes, and "no, I mean the cook" the same as before of the cook.
 */
public final class Corrected {
  // A longer one that asks nothing is an opinion: "I mean, it is only posting".
  private static final int LONGEST_NAMING = 5;

  // So many words at most reject what was told before somebody says what he means.
  private static final int LONGEST_REMARK = 10;

  private static final Set<Cue> ASKING = EnumSet.of(Cue.WHO, Cue.QUESTION_WORD);

  private final MessageReader reader;

  public Corrected(MessageReader reader) {
    this.reader = reader;
  }

  /**
   * The words that are meant, read by themselves; empty where a message corrects nothing, or says
   * only of whom the question before it was.
   */
  public Optional<Reading> in(Reading message) {
    int start = start(message);
    List<Token> rest = message.tokens().subList(start, message.tokens().size());
    if (start == 0 || rest.isEmpty()) {
      return Optional.empty();
    }
    Reading meant = reader.part(message, rest);
    if (meant.asksOpenly() || QuestionForm.asks(meant) || claims(meant)) {
      return Optional.of(meant);
    }
    if (rejects(message, start)) {
      return Optional.of(reader.part(message, sentence(message, start)));
    }
    boolean names =
        meant.roles().isEmpty()
            && !meant.has(Cue.OTHER)
            && !meant.has(Cue.BOTH)
            && rest.size() <= LONGEST_NAMING
            && saysSomething(meant);
    return names
        ? Optional.of(namesTopic(meant) ? meant : reader.part(message, goingOn(message, rest)))
        : Optional.empty();
  }

  /** All from the beginning of the sentence on that says what is meant: "I asked if cooks bake." */
  private static List<Token> sentence(Reading message, int start) {
    int own = message.tokens().get(start).sentence();
    return message.tokens().stream().filter(token -> token.sentence() >= own).toList();
  }

  /** "I said the cook bakes, too": more of a role than its name. */
  private static boolean claims(Reading meant) {
    return !meant.roles().isEmpty()
        && meant.roles().getFirst().start() == 0
        && meant.tokens().size() > meant.roles().getFirst().end() + 1
        && !meant.has(Cue.OTHER)
        && !meant.has(Cue.BOTH);
  }

  /** Whether a sentence stands before it, which rejects what was told: "that is about cooks." */
  private static boolean rejects(Reading message, int start) {
    return message.tokens().get(start).sentence() > message.tokens().getFirst().sentence();
  }

  /** Whether what is meant is a topic, so that nothing of the question before it is. */
  public static boolean namesTopic(Reading meant) {
    return !meant.topics().all().isEmpty() && !meant.asksOpenly() && !QuestionForm.asks(meant);
  }

  /** Behind which words what is meant begins; 0 where nothing says so. */
  private static int start(Reading message) {
    ClauseWords words = ClauseWords.in(message.spoken());
    int said =
        IntStream.range(0, message.tokens().size())
            .filter(at -> !opens(message, words, at))
            .findFirst()
            .orElse(0);
    int end =
        message.cues().all().stream()
            .filter(match -> match.meaning() == Cue.SAME)
            .filter(match -> match.start() == said || isBehindRemark(message, match.start()))
            .filter(match -> match.words() == match.end() - match.start())
            .filter(match -> isOfSelf(message, match))
            .mapToInt(Phrases.Match::end)
            .max()
            .orElse(0);
    return end == 0
        ? 0
        : IntStream.range(end, message.tokens().size())
            .filter(at -> !words.isJoining(message.tokens().get(at).surface()))
            .findFirst()
            .orElse(message.tokens().size());
  }

  /** Whether it begins a sentence, and those before it ask nothing. */
  private static boolean isBehindRemark(Reading message, int at) {
    return message.startsSentence(at)
        && at <= LONGEST_REMARK
        && message.cues().all().stream()
            .noneMatch(match -> match.start() < at && ASKING.contains(match.meaning()));
  }

  /** Whether the word only says no, or that something follows. */
  private static boolean opens(Reading message, ClauseWords words, int at) {
    String word = message.tokens().get(at).surface();
    return words.isDenial(word) || words.isJoining(word) || message.isAddress(at);
  }

  /** "I mean", and not "is that true for". */
  private static boolean isOfSelf(Reading message, Phrases.Match<Cue> match) {
    return message.cues().all().stream()
        .anyMatch(other -> other.meaning() == Cue.SELF && other.start() == match.start());
  }

  private boolean saysSomething(Reading meant) {
    return IntStream.range(0, meant.tokens().size())
        .anyMatch(
            at -> !meant.isCue(at) && !reader.isFunctionWord(meant.tokens().get(at).surface()));
  }

  /** The words as those that go on from the question before: "and the cook". */
  private static List<Token> goingOn(Reading message, List<Token> rest) {
    Token first = rest.getFirst();
    String and = ClauseWords.in(message.spoken()).goingOn();
    List<Token> words = new ArrayList<>();
    Tokenizer.tokens(and).stream()
        .map(word -> new Token(word.surface(), first.sentence(), first.clause()))
        .forEach(words::add);
    words.addAll(rest);
    return words;
  }
}
