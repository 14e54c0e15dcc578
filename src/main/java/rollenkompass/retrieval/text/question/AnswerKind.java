package rollenkompass.retrieval.text.question;

/** What kind of word answers a question. */
public enum AnswerKind {
  /** A number: how many, how much, how long. */
  NUMBER,
  /** A date or year: when, in which year. */
  TIME,
  /** Anything else. */
  ANY
}
