package rollenkompass.retrieval;

import java.util.HashMap;
import java.util.Map;

/**
 * A word or fixed phrase of a question, with everything it may be called in a passage.
 *
 * @param surface as it was written
 * @param start the position of its first word among the question's words
 * @param end the position behind its last word
 * @param variants index tokens, word keys or concepts, with how well each stands for the term: from
 *     just above 0 to 1
 */
public record Term(String surface, int start, int end, Map<String, Double> variants) {
  public Term {
    variants = Map.copyOf(variants);
  }

  /** The term without what only points to it: the word itself and its synonyms. */
  public Term proper() {
    Map<String, Double> own = new HashMap<>(variants);
    own.values().removeIf(weight -> weight < Analysis.SYNONYM);
    return new Term(surface, start, end, own);
  }

  /**
   * The same where only the concepts count that it stands for, however often a passage has the word
   * itself; as it is where it stands for none.
   */
  public Term asConcept() {
    Map<String, Double> concepts = new HashMap<>(variants);
    concepts
        .entrySet()
        .removeIf(it -> !Analysis.isConcept(it.getKey()) || it.getValue() < Analysis.SYNONYM);
    return concepts.isEmpty() ? this : new Term(surface, start, end, concepts);
  }

  /** Whether it stands for a concept or points to one. */
  public boolean hasConcept() {
    return variants.keySet().stream().anyMatch(Analysis::isConcept);
  }

  /** Whether it is a fixed phrase of several words. */
  public boolean isPhrase() {
    return end > start + 1 || variants.keySet().stream().allMatch(Analysis::isConcept);
  }
}
