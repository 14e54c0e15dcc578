package rollenkompass.learned;

/**
 * How likely passages say yes and no to a question, each from 0 to 1; what is left is that they
 * leave it open.
 */
public record Odds(double yes, double no) {
  public Odds {
    if (yes < 0 || no < 0) {
      throw new IllegalArgumentException("odds must be >= 0: " + yes + ", " + no);
    }
  }
}
