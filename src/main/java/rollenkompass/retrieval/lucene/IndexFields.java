package rollenkompass.retrieval.lucene;

/** The fields of a passage in the index, whose documents stand in the order of the corpus. */
final class IndexFields {
  static final String ROLE = "role";
  static final String TOPIC = "topic";

  /** The keys of the words of text and label. */
  static final String BODY = "body";

  /** The keys of the parts of its compounds. */
  static final String PARTS = "parts";

  /** The keys of the words of the headings above it. */
  static final String HEADING = "heading";

  /** The concepts that text and label name. */
  static final String CONCEPT = "concept";

  /** Stands in {@link #ROLE} of a passage of no role. */
  static final String NONE = "-";

  private IndexFields() {}
}
