package rollenkompass.answering.extractive;

import java.util.List;
import rollenkompass.language.Language;

/**
 * A question over documents.
 *
 * @param text the whole of it, with the question that it goes on from
 * @param language it is asked in
 * @param type what it asks for
 * @param terms its informative words
 * @param weights what each of them tells, in the same order
 * @param unknown for each of them whether no passage has it
 */
record PlainQuestion(
    String text,
    Language language,
    AnswerType type,
    List<QuestionTerm> terms,
    List<Double> weights,
    List<Boolean> unknown) {
  PlainQuestion {
    terms = List.copyOf(terms);
    weights = List.copyOf(weights);
    unknown = List.copyOf(unknown);
  }

  /** The weight of all words. */
  double weight() {
    return weights.stream().mapToDouble(Double::doubleValue).sum();
  }
}
