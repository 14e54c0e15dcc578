package rollenkompass.answering.extractive;

import java.util.List;

/**
 * How well the words of a passage stand for each term of a question, from 0 to 1.
 *
 * @param title those of the title and the outer headings
 * @param heading those of the innermost heading
 * @param label those of its label
 * @param sentences those of each sentence
 */
record PassageStrengths(
    double[] title, double[] heading, double[] label, List<double[]> sentences) {
  PassageStrengths {
    sentences = List.copyOf(sentences);
  }

  static PassageStrengths of(PlainQuestion question, ReadPassage passage) {
    return new PassageStrengths(
        question.strengths(passage.language(), passage.title()),
        question.strengths(passage.language(), passage.heading()),
        question.strengths(passage.language(), passage.label()),
        passage.sentences().stream()
            .map(sentence -> question.strengths(passage.language(), sentence.words()))
            .toList());
  }

  /** Raises each strength to that of the passage's own words. */
  void raiseByText(double[] strengths) {
    raise(strengths, label);
    sentences.forEach(sentence -> raise(strengths, sentence));
  }

  /** Raises each strength to that of the passage and what stands above it. */
  void raiseByAll(double[] strengths) {
    raise(strengths, title);
    raise(strengths, heading);
    raiseByText(strengths);
  }

  static void raise(double[] to, double[] from) {
    for (int i = 0; i < to.length; i++) {
      to[i] = Math.max(to[i], from[i]);
    }
  }
}
