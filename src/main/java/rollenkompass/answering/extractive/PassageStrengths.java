package rollenkompass.answering.extractive;

import java.util.List;
import rollenkompass.answering.extractive.passage.ReadPassage;
import rollenkompass.answering.extractive.question.PlainQuestion;

/** How well the words of a passage stand for each term of a question, from 0 to 1. */
final class PassageStrengths {
  private final double[] title;
  private final double[] heading;
  private final double[] label;
  private final List<double[]> sentences;

  PassageStrengths(PlainQuestion question, ReadPassage passage) {
    title = question.strengths(passage.language(), passage.title());
    heading = question.strengths(passage.language(), passage.heading());
    label = question.strengths(passage.language(), passage.label());
    sentences =
        passage.sentences().stream()
            .map(sentence -> question.strengths(passage.language(), sentence.words()))
            .toList();
  }

  /** Those of the title and the outer headings. */
  double[] title() {
    return title.clone();
  }

  /** Those of the innermost heading. */
  double[] heading() {
    return heading.clone();
  }

  /** How many sentences there are. */
  int sentences() {
    return sentences.size();
  }

  /** Those of a sentence with its label. */
  double[] said(int sentence) {
    double[] said = sentences.get(sentence).clone();
    raise(said, label);
    return said;
  }

  /** Raises each strength to that of the sentences. */
  void raiseBySentences(double[] strengths) {
    sentences.forEach(sentence -> raise(strengths, sentence));
  }

  /** Raises each strength to that of the passage's own words. */
  void raiseByText(double[] strengths) {
    raise(strengths, label);
    raiseBySentences(strengths);
  }

  /** Raises each strength to that of the passage and what stands above it. */
  void raiseByAll(double[] strengths) {
    raise(strengths, title);
    raise(strengths, heading);
    raiseByText(strengths);
  }

  private static void raise(double[] to, double[] from) {
    for (int i = 0; i < to.length; i++) {
      to[i] = Math.max(to[i], from[i]);
    }
  }
}
