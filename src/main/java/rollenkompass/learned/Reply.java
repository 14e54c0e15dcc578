package rollenkompass.learned;

import java.util.Set;

/**
 * What a reply amounts to.
 *
 * @param outcome {@code answer}, {@code clarify}, {@code decline}, {@code smalltalk} or {@code
 *     help}
 * @param statements the names of the statements it cites; empty unless it answers
 */
public record Reply(String outcome, Set<String> statements) {
  /** The outcome of a reply that answers from the sources. */
  public static final String ANSWER = "answer";

  public Reply {
    statements = Set.copyOf(statements);
  }

  /** Whether it answers from the sources. */
  public boolean answers() {
    return outcome.equals(ANSWER);
  }

  /** Whether both answer, and this one cites all that the other does. */
  public boolean covers(Reply other) {
    return answers() && other.answers() && statements.containsAll(other.statements);
  }
}
