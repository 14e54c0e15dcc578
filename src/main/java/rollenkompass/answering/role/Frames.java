package rollenkompass.answering.role;

import java.util.List;
import java.util.Optional;
import rollenkompass.answering.Answer;
import rollenkompass.answering.Context;
import rollenkompass.answering.Framing;
import rollenkompass.answering.judging.UntoldThing;
import rollenkompass.answering.sums.SumAnswers;
import rollenkompass.answering.wording.AbsentThings;
import rollenkompass.answering.wording.Silence;
import rollenkompass.answering.wording.TermAnswers;
import rollenkompass.corpus.Passage;
import rollenkompass.understanding.Interpretation;
import rollenkompass.understanding.QuestionKind;

/** Puts above an answer what its passages, taken together, say to the question. */
public final class Frames {
  private final TermAnswers terms;
  private final FigureAnswers figures;
  private final SumAnswers sums;
  private final ComparisonAnswers comparisons;
  private final AbsentThings absent;
  private final UntoldThing untold;
  private final Misconceptions misconceptions;
  private final SmallFirms firms;
  private final Silence silence;
  private final Unwanted unwanted;
  private final OnlyOfOthers onlyOfOthers;
  private final OfYear ofYear;
  private final AlsoDemanded alsoDemanded;

  public Frames(
      TermAnswers terms,
      FigureAnswers figures,
      SumAnswers sums,
      ComparisonAnswers comparisons,
      AbsentThings absent,
      UntoldThing untold,
      Misconceptions misconceptions,
      SmallFirms firms,
      Silence silence,
      Unwanted unwanted,
      OnlyOfOthers onlyOfOthers,
      OfYear ofYear,
      AlsoDemanded alsoDemanded) {
    this.terms = terms;
    this.figures = figures;
    this.sums = sums;
    this.comparisons = comparisons;
    this.absent = absent;
    this.untold = untold;
    this.misconceptions = misconceptions;
    this.firms = firms;
    this.silence = silence;
    this.unwanted = unwanted;
    this.onlyOfOthers = onlyOfOthers;
    this.ofYear = ofYear;
    this.alsoDemanded = alsoDemanded;
  }

  /** The answer with a sentence above that fits the question. */
  public Answer framed(Interpretation question, Answer answer, Context context) {
    return compared(question, answer, context)
        .or(() -> misconceptions.answer(question, answer, context))
        .or(() -> firms.answer(question, answer))
        .orElseGet(() -> onTopic(question, alsoDemanded.with(question, answer), context));
  }

  /** Where a sum of money lies that somebody told; empty where the question asks for no such. */
  public Optional<Answer> compared(Interpretation question, Answer answer, Context context) {
    return sums.compared(question, answer, context);
  }

  private Answer onTopic(Interpretation question, Answer answer, Context context) {
    Answer sure = untold.checked(question, named(question, answer), context);
    Answer framed = figures.framed(question, terms.framed(question, sure));
    Answer told = sums.framed(question, framed, context);
    Answer all = ofYear.framed(question, comparisons.inPoints(question, told));
    Answer wanted = unwanted.without(question, all);
    return onlyOfOthers.framed(question, silence.framed(question, wanted, context));
  }

  /**
   * The list of a topic below a word on the thing that was asked about, where no passage has it.
   */
  private Answer named(Interpretation question, Answer answer) {
    List<Passage> told = answer.passages();
    boolean listed =
        question.kind() == QuestionKind.YES_NO
            && !question.focus().isEmpty()
            && answer.framing() == Framing.PLAIN
            && told.size() > 1
            && told.stream().allMatch(it -> question.topics().stream().anyMatch(it::belongsTo));
    return listed
        ? absent
            .lead(question, answer.language(), told)
            .map(lead -> answer.below(Framing.DOUBTFUL, lead))
            .orElse(answer)
        : answer;
  }
}
