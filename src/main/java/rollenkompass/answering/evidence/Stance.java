package rollenkompass.answering.evidence;

/** What a passage has to say to a question for yes or no that it speaks to. */
public enum Stance {
  /** It says so. */
  AFFIRMS,
  /** It says the opposite: "no recognised profession". */
  DENIES,
  /** It has a negation somewhere, and what it negates cannot be told. */
  OPEN
}
