package rollenkompass.answering.pipeline;

import java.util.Optional;
import rollenkompass.answering.Answer;
import rollenkompass.answering.Context;
import rollenkompass.answering.document.DocumentRoute;
import rollenkompass.answering.role.ComposedAnswers;
import rollenkompass.answering.role.Frames;
import rollenkompass.answering.told.OfTheTold;
import rollenkompass.understanding.Interpretation;

/** Answers questions from whichever documents answer them best. */
public final class QuestionAnswers {
  private final DocumentRoute documents;
  private final ComposedAnswers composed;
  private final JudgedAnswers judged;
  private final Frames frames;
  private final OfTheTold told;
  private final NextQuestions next;

  QuestionAnswers(
      DocumentRoute documents,
      ComposedAnswers composed,
      JudgedAnswers judged,
      Frames frames,
      OfTheTold told,
      NextQuestions next) {
    this.documents = documents;
    this.composed = composed;
    this.judged = judged;
    this.frames = frames;
    this.told = told;
    this.next = next;
  }

  /** The answer, with questions that may follow. */
  Answer answer(Interpretation question, Context context) {
    return documents.answer(question, context, this::ofRoles);
  }

  /** Where a sum of money lies that somebody told, if a reaction asks for that. */
  Optional<Answer> compared(Interpretation question, Answer answer, Context context) {
    return frames
        .compared(question, answer, context)
        .map(compared -> next.behind(compared, question, context));
  }

  private Answer ofRoles(Interpretation question, Context context) {
    Answer first = judged.answer(question, context);
    Answer answer =
        told.answer(question, first, context)
            .orElseGet(() -> frames.framed(question, first, context));
    return next.behind(answer, question, context);
  }

  /** The answer to a comparison that was asked for in so many words, and so needs no judging. */
  Answer compare(Interpretation question) {
    return documents.answer(
        question,
        Context.NONE,
        (asked, before) -> next.behind(composed.answer(asked), asked, before));
  }
}
