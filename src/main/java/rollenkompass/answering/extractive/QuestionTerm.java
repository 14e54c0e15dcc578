package rollenkompass.answering.extractive;

import java.util.Set;
import rollenkompass.language.Language;

/**
 * An informative word of a question.
 *
 * @param language of the question
 * @param surface as written
 * @param folded as {@code Spelling.fold} gives it
 * @param keys every stem it may have in a document
 * @param concepts what it stands for, whichever the language
 * @param emphasis how much it counts beside the others, 1 for a plain word
 */
record QuestionTerm(
    Language language,
    String surface,
    String folded,
    Set<String> keys,
    Set<Integer> concepts,
    double emphasis) {
  // How well a word of a document stands for the word of the question; fitted by hand on the
  // office documents for fitting.
  private static final double SAME_MEANING = 0.85;
  private static final double PART = 0.7;
  private static final double DERIVED = 0.65;
  private static final int SHORTEST_PART = 4;
  private static final int SHORTEST_STEM = 4;
  private static final double STEM_SHARE = 0.62;

  QuestionTerm {
    keys = Set.copyOf(keys);
    concepts = Set.copyOf(concepts);
  }

  /** From 0 (another word) to 1 (this word): how well {@code word} stands for it. */
  double match(Word word) {
    if (keys.contains(word.key())) {
      return 1;
    }
    for (Integer concept : word.concepts()) {
      if (concepts.contains(concept)) {
        return SAME_MEANING;
      }
    }
    return isNumber() ? 0 : alike(folded, word.folded(), word.language());
  }

  private boolean isNumber() {
    return Character.isDigit(folded.charAt(0));
  }

  /** A compound that holds the word, or a word made of the same stem. */
  private static double alike(String asked, String found, Language language) {
    int shorter = Math.min(asked.length(), found.length());
    if (shorter < SHORTEST_PART) {
      return 0;
    }
    boolean part =
        asked.length() > found.length()
            ? asked.startsWith(found) || asked.endsWith(found)
            : found.startsWith(asked) || found.endsWith(asked);
    if (part && language == Language.DE) {
      return PART;
    }
    int common = 0;
    while (common < shorter && asked.charAt(common) == found.charAt(common)) {
      common++;
    }
    int longer = Math.max(asked.length(), found.length());
    return common >= SHORTEST_STEM && common >= STEM_SHARE * longer ? DERIVED : 0;
  }
}
