package rollenkompass.understanding.subject;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import rollenkompass.language.Token;
import rollenkompass.understanding.reading.Clause;
import rollenkompass.understanding.reading.ClauseWords;
import rollenkompass.understanding.reading.Cue;
import rollenkompass.understanding.reading.MessageReader;
import rollenkompass.understanding.reading.Reading;

/**
 * Finds the two questions of a message that asks two things: "What is it, and what does it pay?"
 */
public final class TwoQuestions {
  private static final int TWO = 2;
  private static final Set<Cue> OF_ROLES =
      EnumSet.of(
          Cue.BOTH, Cue.OTHER, Cue.COMPARE, Cue.ADVICE, Cue.CHOICE, Cue.WISH, Cue.HIRE, Cue.WHO);

  private final MessageReader reader;
  private final SubjectFinder subjects;

  public TwoQuestions(MessageReader reader, SubjectFinder subjects) {
    this.reader = reader;
    this.subjects = subjects;
  }

  /**
   * The two, in order; empty where a message asks one thing, or weighs roles.
   *
   * @param clauses those of the message
   */
  public List<String> in(Reading message, List<Clause> clauses) {
    if (message.roleIds().size() > 1 || message.hasAny(OF_ROLES)) {
      return List.of();
    }
    List<BitSet> asking = new ArrayList<>();
    Clause.Kind before = Clause.Kind.GOES_WITH;
    for (Clause clause : clauses) {
      boolean asks = clause.kind() == Clause.Kind.ASKS;
      if (asks && !asking.isEmpty() && !startsAnew(message, clause.start())) {
        return List.of();
      }
      if (asks) {
        asking.add(new BitSet());
      }
      before = clause.kind() == Clause.Kind.GOES_WITH ? before : clause.kind();
      if (before == Clause.Kind.ASKS) {
        asking.getLast().set(clause.start(), clause.end());
      }
    }
    if (asking.size() != TWO) {
      return List.of();
    }
    List<Reading> parts =
        asking.stream().map(positions -> reader.part(message, positions)).toList();
    return areTwo(parts.getFirst(), parts.getLast())
        ? parts.stream().map(part -> part.text(true)).toList()
        : List.of();
  }

  /** Whether a part is no mere clause of the one before it: "who decides, which channel …". */
  private static boolean startsAnew(Reading message, int start) {
    List<Token> tokens = message.tokens();
    return tokens.get(start).sentence() != tokens.get(start - 1).sentence()
        || ClauseWords.in(message.spoken()).isJoining(tokens.get(start).surface());
  }

  /** Whether each asks openly for something, and the second one for something else. */
  private boolean areTwo(Reading first, Reading second) {
    Subject one = subjects.subject(first, true);
    Subject other = subjects.subject(second, true);
    boolean oneSays = !first.roles().isEmpty() || saysMuch(one);
    boolean othersTopic = !other.topics().isEmpty() && !one.topics().equals(other.topics());
    boolean namesNoRoleAnew = second.roles().isEmpty() || first.roles().isEmpty();
    return oneSays && othersTopic && second.asksOpenly() && namesNoRoleAnew;
  }

  private static boolean saysMuch(Subject subject) {
    return !subject.topics().isEmpty() || !subject.focus().isEmpty();
  }
}
