package rollenkompass.answering;

import rollenkompass.learned.Decision;

/** What the sentence above an answer says of it. */
public enum Framing {
  /** Nothing, or only what it is about. */
  PLAIN,
  /** That it is a yes. */
  YES,
  /** That it is a no, or rather one. */
  NO,
  /** That the sources rather name another role for what is asked. */
  RATHER,
  /** That it may not be what was asked for. */
  DOUBTFUL;

  /** The framing of an answer that was decided so. */
  public static Framing of(Decision decision) {
    return switch (decision) {
      case YES -> YES;
      case NO -> NO;
      case OPEN -> PLAIN;
    };
  }

  /** Whether it says neither yes nor no, nor that it may be wrong. */
  public boolean isOpen() {
    return this == PLAIN || this == RATHER;
  }

  /** Whether it is a verdict. */
  public boolean decides() {
    return this == YES || this == NO;
  }
}
