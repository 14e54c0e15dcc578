package rollenkompass.understanding.reading;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import rollenkompass.language.Token;

/**
 * Divides a message into its clauses, as people write in a chat: with commas, with an "and", or
 * with nothing at all between what they tell of themselves and what they ask.
 */
public final class Clauses {
  private static final Set<Cue> INTERROGATIVES =
      EnumSet.of(Cue.QUESTION_WORD, Cue.WHO, Cue.WHAT, Cue.WHAT_IS);
  // "too old?": fewer words need no verb to ask.
  private static final int SHORTEST_STATEMENT = 2;
  // A verb stands close behind the word that asks: "welche Ausbildung braucht".
  private static final int REACH = 2;

  private final Reading reading;
  private final List<Token> tokens;
  private final ClauseWords words;
  private final MessageReader reader;

  private Clauses(Reading reading, MessageReader reader) {
    this.reading = reading;
    this.tokens = reading.tokens();
    this.words = ClauseWords.in(reading.spoken());
    this.reader = reader;
  }

  /** The clauses of a message, in order; together they hold every word. */
  public static List<Clause> of(Reading reading, MessageReader reader) {
    return new Clauses(reading, reader).all();
  }

  private List<Clause> all() {
    List<Clause> clauses = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= tokens.size(); i++) {
      boolean ends =
          i == tokens.size()
              || tokens.get(i).clause() != tokens.get(i - 1).clause()
              || saysAnew(start, i);
      if (ends) {
        clauses.add(new Clause(start, i, kind(start, i)));
        start = i;
      }
    }
    return clauses;
  }

  private Clause.Kind kind(int start, int end) {
    int first = opening(start, end);
    if (asks(first, end)) {
      return Clause.Kind.ASKS;
    }
    return tells(first, end) ? Clause.Kind.TELLS : Clause.Kind.GOES_WITH;
  }

  /** Where the first word stands that says more than that something goes on, or hello. */
  private int opening(int start, int end) {
    int first = start;
    while (first < end
        && (words.isJoining(word(first)) || reading.isPartOfSmallTalk(first))
        && !asks(first, end)) {
      first++;
    }
    return first;
  }

  /** Whether questions start so: with a word that asks, or with a verb before its subject. */
  private boolean asks(int first, int end) {
    if (first >= end || reading.isPartOfSmallTalk(first)) {
      return false;
    }
    if (starts(first, INTERROGATIVES)) {
      return true;
    }
    if (first + 1 >= end) {
      return false;
    }
    boolean beforeWord = starts(first + 1, INTERROGATIVES) && words.isBinding(word(first));
    return beforeWord || isVerbBeforeSubject(first);
  }

  private boolean isVerbBeforeSubject(int at) {
    String next = word(at + 1);
    boolean verb = words.asks(word(at)) || starts(at, EnumSet.of(Cue.POLAR));
    if (verb) {
      boolean ofOther = !words.isOpener(word(at)) && (reading.isRole(at + 1) || isNoun(at + 1));
      return words.isSubject(next) || ofOther;
    }
    return words.isSubject(next)
        && !words.isSubject(word(at))
        && !words.isBinding(word(at))
        && !words.isJoining(word(at))
        && !words.isOpener(word(at))
        && !reader.isFunctionWord(word(at));
  }

  private boolean isNoun(int at) {
    return !reader.isFunctionWord(word(at)) || reading.isJobWord(at);
  }

  /** Whether a question starts behind what a person tells, or either behind a word that joins. */
  private boolean saysAnew(int start, int at) {
    if (at + 1 >= tokens.size()) {
      return false;
    }
    boolean joins = words.isJoining(word(at)) && (asksSurely(at + 1) || tells(at + 1, at + 3));
    return joins || (asksSurely(at) && isWhole(start, at));
  }

  /** Whether what a person tells of himself is said in full before a position. */
  private boolean isWhole(int start, int end) {
    int first = opening(start, end);
    return end - first > SHORTEST_STATEMENT
        && kind(start, end) == Clause.Kind.TELLS
        && !words.isBinding(word(end - 1))
        && !words.isJoining(word(end - 1));
  }

  /** Whether it asks in a way that nothing but a question has, also in the midst of words. */
  private boolean asksSurely(int at) {
    if (at + 1 >= tokens.size() || tokens.get(at).clause() != tokens.get(at + 1).clause()) {
      return false;
    }
    if (starts(at, INTERROGATIVES)) {
      return !words.isSubject(word(at + 1)) && hasVerb(at + 1);
    }
    return words.asks(word(at)) && words.isSubject(word(at + 1));
  }

  private boolean hasVerb(int from) {
    for (int i = from; i < Math.min(from + REACH, tokens.size()); i++) {
      if (words.asks(word(i)) || starts(i, EnumSet.of(Cue.POLAR))) {
        return true;
      }
    }
    return false;
  }

  private boolean tells(int first, int end) {
    if (Math.min(end, tokens.size()) - first < SHORTEST_STATEMENT || words.isBinding(word(first))) {
      return false;
    }
    return words.isOpener(word(first))
        || starts(first, EnumSet.of(Cue.SELF))
        || starts(first + 1, EnumSet.of(Cue.SELF));
  }

  private boolean starts(int at, Set<Cue> cues) {
    return at < tokens.size()
        && reading.cues().at(at).stream()
            .anyMatch(match -> match.start() == at && cues.contains(match.meaning()));
  }

  private String word(int at) {
    return tokens.get(at).surface();
  }
}
