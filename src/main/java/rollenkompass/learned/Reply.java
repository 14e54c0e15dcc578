package rollenkompass.learned;

import java.util.Set;

/**
 * What a reply amounts to.
 *
 * @param statements the names of the statements it cites; empty unless it answers
 */
public record Reply(Outcome outcome, Set<String> statements) {
  /** That the sources have no answer. */
  public static final Reply DECLINED = new Reply(Outcome.DECLINE, Set.of());

  public Reply {
    statements = Set.copyOf(statements);
  }

  /** Whether it answers from the sources. */
  public boolean answers() {
    return outcome == Outcome.ANSWER;
  }

  /** Whether both answer, and this one cites all that the other does. */
  public boolean covers(Reply other) {
    return answers() && other.answers() && statements.containsAll(other.statements);
  }
}
