package rollenkompass.answering.evidence;

import rollenkompass.retrieval.Analysis;
import rollenkompass.retrieval.Retriever;
import rollenkompass.retrieval.Term;

/**
 * A term of a question with what the corpus knows of it.
 *
 * @param weight what it tells
 * @param absent whether it names a thing that no passage speaks of, whatever else it may point to
 * @param known whether some passage covers it
 * @param literal whether it is the very word that is asked for, and not one related to it
 */
public record WeighedTerm(
    Term term, double weight, boolean absent, boolean known, boolean literal) {
  // Fitted on the question sets. A word that no passage knows may be chatter as well as the very
  // thing that is asked for, so it counts less than its rarity says, unless it is known to be a
  // thing.
  private static final double UNKNOWN_WORD = 0.6;
  private static final double ABSENT_THING = 2;

  /** The term in the corpus that {@code retriever} searches. */
  static WeighedTerm of(Term term, Retriever retriever) {
    boolean known = retriever.knows(term);
    boolean names = Analysis.namesConcept(term);
    boolean literal = names || !term.hasConcept();
    if (names && !retriever.knows(term.proper())) {
      double weight = ABSENT_THING * retriever.weight(term.proper());
      return new WeighedTerm(term, weight, true, known, literal);
    }
    double weight = retriever.weight(term);
    return new WeighedTerm(term, known ? weight : weight * UNKNOWN_WORD, false, known, literal);
  }

  /** Whether no passage speaks of it. */
  boolean isUnknown() {
    return absent || !known;
  }
}
