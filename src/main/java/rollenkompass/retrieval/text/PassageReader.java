package rollenkompass.retrieval.text;

/** Finds what passages share with one question and hands it to the matchers. Not thread-safe. */
interface PassageReader {
  /** Reads a passage: which of the index it is, and its text. */
  void read(int passage, AnalysedText text);
}
