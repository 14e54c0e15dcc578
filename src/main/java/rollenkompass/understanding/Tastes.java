package rollenkompass.understanding;

import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import rollenkompass.language.Language;
import rollenkompass.language.Phrases;
import rollenkompass.language.Token;
import rollenkompass.language.WordList;
import rollenkompass.retrieval.Term;
import rollenkompass.understanding.reading.ClauseWords;
import rollenkompass.understanding.reading.Cue;
import rollenkompass.understanding.reading.Reading;

/**
 * Tells which words of a message name what the asker does not like or cannot do: part by part, as a
 * message may tell both, "I love videos but I am bad at maths".
 */
public final class Tastes {
  /** The cues that tell of a taste. */
  public static final Set<Cue> CUES = Set.of(Cue.WISH, Cue.DISLIKE);

  private static final int REACH = 3;

  /** The asker speaks of himself, or of a choice that he has. */
  private static final Set<Cue> PERSONAL = EnumSet.of(Cue.ADVICE, Cue.CHOICE, Cue.WISH, Cue.SELF);

  private static final Set<Cue> ASKING =
      EnumSet.of(Cue.ADVICE, Cue.CHOICE, Cue.WHO, Cue.QUESTION_WORD);

  private final Reading reading;
  private final List<Token> tokens;
  private final LikedLess less;
  private final boolean personal;
  private final BitSet liked = new BitSet();
  private final BitSet disliked = new BitSet();

  /** What a message tells of the asker's taste. */
  public Tastes(Reading reading) {
    this.reading = reading;
    this.tokens = reading.tokens();
    this.less = new LikedLess(reading);
    this.personal =
        reading.hasAny(PERSONAL)
            || (reading.has(Cue.DISLIKE)
                && (reading.roleIds().size() > 1
                    || reading.has(Cue.BOTH)
                    || reading.asksWho()
                    || tellsBoth()));
    if (personal) {
      readParts();
    } else {
      readBehindCues();
    }
  }

  /** Whether the asker tells something of himself, or asks for what fits him. */
  public boolean personal() {
    return personal;
  }

  /** Whether the term names what is set against something disliked, so that it is liked. */
  public boolean likes(Term term) {
    return liked.get(term.start());
  }

  /** Whether the term names what is disliked. */
  public boolean dislikes(Term term) {
    return disliked.get(term.start());
  }

  /** Whether all words of the term say that something is disliked, and not what: "hate". */
  public boolean tellsDislike(Term term) {
    return reading.cues().at(term.start()).stream()
        .anyMatch(match ->
            match.meaning() == Cue.DISLIKE
                && match.start() <= term.start()
                && term.end() <= match.end());
  }

  /** "Hate numbers, love people": who leaves himself out tells what he likes all the same. */
  private boolean tellsBoth() {
    return sayLiking(0, tokens.size())
        && IntStream.range(0, tokens.size())
            .anyMatch(at ->
                starts(at, Cue.DISLIKE)
                    && (at == 0 || tokens.get(at - 1).clause() != tokens.get(at).clause()));
  }

  /** Without a person who tells of himself, just the next words: "instead of …". */
  private void readBehindCues() {
    for (Phrases.Match<Cue> match : reading.cues().all()) {
      if (match.meaning() == Cue.DISLIKE) {
        disliked.set(match.end(), Math.min(match.end() + REACH, tokens.size()));
      }
    }
  }

  private void readParts() {
    Taste before = Taste.NONE;
    for (int start = 0; start < tokens.size(); ) {
      int end = end(start);
      Taste taste = taste(start, end, before);
      if (taste == Taste.DISLIKES) {
        disliked.set(start, end);
      } else if (taste == Taste.LIKES) {
        liked.set(start, end);
      }
      before = taste == Taste.NONE ? before : taste;
      start = end;
    }
  }

  /** Where the part ends that begins at {@code start}. */
  private int end(int start) {
    boolean told = startsAny(start, CUES);
    for (int i = start + 1; i < tokens.size(); i++) {
      boolean tells = startsAny(i, CUES);
      if (tokens.get(i).clause() != tokens.get(start).clause()
          || (contrasts(i) && !isTelling(i - 1))
          || (tells && (told || joins(i - 1)) && !isWithin(i))
          || (told && joins(i - 1) && sayLiking(i, i + 1))
          || less.begins(start, i, has(start, i, Cue.WISH) || sayLiking(start, i))
          || (startsAny(i, ASKING) && !isWithin(i))) {
        return i;
      }
      told |= tells;
    }
    return tokens.size();
  }

  private Taste taste(int start, int end, Taste before) {
    if (QuestionForm.isOfMoreOrLess(reading, start)) {
      return Taste.NONE;
    }
    if (before == Taste.LIKES && less.mayBegin(start)) {
      return Taste.DISLIKES;
    }
    if (has(start, end, Cue.DISLIKE)) {
      return isDeniedBefore(start) && starts(start, Cue.DISLIKE) ? Taste.LIKES : Taste.DISLIKES;
    }
    boolean likes = has(start, end, Cue.WISH) || sayLiking(start, end);
    boolean tells = likes || before != Taste.NONE || has(start, end, Cue.SELF);
    if (reading.hasAny(Cue.CHOOSING) && !reading.hires() && tells && denies(start, end)) {
      return Taste.DISLIKES;
    }
    if (likes) {
      return Taste.LIKES;
    }
    if (reading.cues().beginAny(start, end, ASKING) || starts(start, Cue.POLAR)) {
      return Taste.NONE;
    }
    return contrasts(start) ? before.opposite() : before;
  }

  private boolean joins(int at) {
    return ClauseWords.in(reading.spoken()).isJoining(reading.folded(at));
  }

  /** "I love videos, hate though …": the word of contrast stands behind the one that tells. */
  private boolean isTelling(int at) {
    return reading.cues().at(at).stream().anyMatch(match -> CUES.contains(match.meaning()));
  }

  private boolean starts(int at, Cue cue) {
    return startsAny(at, EnumSet.of(cue));
  }

  private boolean startsAny(int at, Set<Cue> cues) {
    return reading.cues().startAny(at, cues);
  }

  /** Whether a turn of phrase that tells a taste has begun before the word and goes on with it. */
  private boolean isWithin(int at) {
    return reading.cues().all().stream()
        .filter(match -> CUES.contains(match.meaning()))
        .anyMatch(match -> match.start() < at && at <= match.end());
  }

  private boolean has(int start, int end, Cue cue) {
    return reading.cues().beginAny(start, end, EnumSet.of(cue));
  }

  private boolean contrasts(int at) {
    return WordList.contrasting(reading.spoken()).contains(reading.folded(at));
  }

  /**
   * Whether a word of the part denies: "no people"; "not only" does not. What is denied of a firm,
   * "nobody answers them", is what it looks for somebody for.
   */
  private boolean denies(int start, int end) {
    for (int i = start; i < end; i++) {
      boolean only = i + 1 < end && starts(i + 1, Cue.LIMIT) && !isDenial(i + 1);
      if (isDenial(i) && !only) {
        return true;
      }
    }
    return false;
  }

  private boolean isDenial(int at) {
    String word = reading.folded(at);
    return WordList.denying(reading.spoken()).contains(word)
        || (reading.spoken() == Language.DE
            ? word.equals("nicht")
            : word.equals("no") || word.endsWith("n't"));
  }

  private boolean isDeniedBefore(int at) {
    return at > 0 && isDenial(at - 1) && tokens.get(at - 1).clause() == tokens.get(at).clause();
  }

  /** Whether it tells what the asker likes and, set against that, what he does not. */
  public boolean tellBoth() {
    return personal && !liked.isEmpty() && !disliked.isEmpty();
  }

  /** Whether a word of the message tells by itself that something is liked. */
  static boolean sayLiking(Reading reading) {
    return sayLiking(reading, 0, reading.tokens().size());
  }

  private boolean sayLiking(int start, int end) {
    return sayLiking(reading, start, end);
  }

  private static boolean sayLiking(Reading reading, int start, int end) {
    WordList liking = WordList.liking(reading.spoken());
    return IntStream.range(start, end).anyMatch(at -> liking.contains(reading.folded(at)));
  }

  /** What a part of a message tells of the asker. */
  private enum Taste {
    NONE,
    LIKES,
    DISLIKES;

    Taste opposite() {
      return switch (this) {
        case NONE -> NONE;
        case LIKES -> DISLIKES;
        case DISLIKES -> LIKES;
      };
    }
  }
}
