package rollenkompass.answering.role;

import rollenkompass.answering.Answer;
import rollenkompass.answering.wording.TermAnswers;
import rollenkompass.understanding.Interpretation;

/** Puts above an answer what its passages, taken together, say to the question. */
public final class Frames {
  private final TermAnswers terms;
  private final FigureAnswers figures;

  public Frames(TermAnswers terms, FigureAnswers figures) {
    this.terms = terms;
    this.figures = figures;
  }

  /** The answer with a sentence above that fits the question. */
  public Answer framed(Interpretation question, Answer answer) {
    return figures.framed(question, terms.framed(question, answer));
  }
}
