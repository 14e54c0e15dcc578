package rollenkompass.understanding.reading;

/**
 * A part of a message that says one thing.
 *
 * @param start the position of its first word
 * @param end the position behind its last word
 * @param kind what it does
 */
public record Clause(int start, int end, Kind kind) {
  /** What a clause does. */
  public enum Kind {
    /** It asks something. */
    ASKS,
    /** It tells something of the person who writes. */
    TELLS,
    /** Neither by itself: it goes with the clause before it. */
    GOES_WITH
  }
}
