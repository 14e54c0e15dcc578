package rollenkompass.understanding;

/** What a message wants. */
public enum QuestionKind {
  /** To know something: what a role is, one of its topics, or one thing. */
  FACT,
  /** To see roles side by side. */
  COMPARISON,
  /** To know which role does something. */
  WHO,
  /** To hear yes or no. */
  YES_NO,
  /** To hear which role fits. */
  ADVICE,
  /** Nothing: a greeting, thanks, a word about the bot. */
  SMALL_TALK,
  /** To know what can be asked. */
  HELP,
  /** Nothing that can be made out. */
  UNCLEAR;

  /** Whether it wants something from the sources. */
  public boolean asks() {
    return switch (this) {
      case FACT, COMPARISON, WHO, YES_NO, ADVICE -> true;
      case SMALL_TALK, HELP, UNCLEAR -> false;
    };
  }
}
