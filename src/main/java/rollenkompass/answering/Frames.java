package rollenkompass.answering;

import rollenkompass.understanding.Interpretation;

/** Puts above an answer what its passages, taken together, say to the question. */
final class Frames {
  private final TermAnswers terms;
  private final FigureAnswers figures;

  Frames(TermAnswers terms, FigureAnswers figures) {
    this.terms = terms;
    this.figures = figures;
  }

  /** The answer with a sentence above that fits the question. */
  Answer framed(Interpretation question, Answer answer) {
    return figures.framed(question, terms.framed(question, answer));
  }
}
