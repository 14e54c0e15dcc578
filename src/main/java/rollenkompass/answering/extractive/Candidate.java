package rollenkompass.answering.extractive;

import java.util.Comparator;

/**
 * A sentence that may answer.
 *
 * @param passage the passage it stands in
 * @param sentence its number there, from 0
 * @param features what speaks for it
 * @param score how well it answers, comparable within one question
 */
record Candidate(ReadPassage passage, int sentence, Features features, double score) {
  /** Best first; ties in the order of ids and sentences. */
  static final Comparator<Candidate> BEST_FIRST =
      Comparator.comparingDouble(Candidate::score)
          .reversed()
          .thenComparing(candidate -> candidate.passage().passage().id())
          .thenComparingInt(Candidate::sentence);

  /** The sentence itself. */
  ReadPassage.Sentence text() {
    return passage.sentences().get(sentence);
  }
}
