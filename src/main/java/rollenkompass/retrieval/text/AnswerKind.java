package rollenkompass.retrieval.text;

/** What kind of word answers a question. */
enum AnswerKind {
  /** A number: how many, how much, how long. */
  NUMBER,
  /** A date or year: when, in which year. */
  TIME,
  /** Anything else. */
  ANY
}
