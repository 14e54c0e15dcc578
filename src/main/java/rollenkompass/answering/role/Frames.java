package rollenkompass.answering.role;

import java.util.Optional;
import rollenkompass.answering.Answer;
import rollenkompass.answering.Context;
import rollenkompass.answering.sums.SumAnswers;
import rollenkompass.answering.wording.Silence;
import rollenkompass.answering.wording.TermAnswers;
import rollenkompass.understanding.Interpretation;

/** Puts above an answer what its passages, taken together, say to the question. */
public final class Frames {
  private final TermAnswers terms;
  private final FigureAnswers figures;
  private final SumAnswers sums;
  private final ComparisonAnswers comparisons;
  private final SameRoles same;
  private final SmallFirms firms;
  private final Silence silence;

  public Frames(
      TermAnswers terms,
      FigureAnswers figures,
      SumAnswers sums,
      ComparisonAnswers comparisons,
      SameRoles same,
      SmallFirms firms,
      Silence silence) {
    this.terms = terms;
    this.figures = figures;
    this.sums = sums;
    this.comparisons = comparisons;
    this.same = same;
    this.firms = firms;
    this.silence = silence;
  }

  /** The answer with a sentence above that fits the question. */
  public Answer framed(Interpretation question, Answer answer, Context context) {
    return compared(question, answer, context)
        .or(() -> same.answer(question, answer))
        .or(() -> firms.answer(question, answer))
        .orElseGet(() -> onTopic(question, answer, context));
  }

  /** Where a sum of money lies that somebody told; empty where the question asks for no such. */
  public Optional<Answer> compared(Interpretation question, Answer answer, Context context) {
    return sums.compared(question, answer, context);
  }

  private Answer onTopic(Interpretation question, Answer answer, Context context) {
    Answer framed = figures.framed(question, terms.framed(question, answer));
    Answer told = sums.framed(question, framed, context);
    return silence.framed(question, comparisons.inPoints(question, told), context);
  }
}
