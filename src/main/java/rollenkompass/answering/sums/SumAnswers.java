package rollenkompass.answering.sums;

import java.util.Optional;
import rollenkompass.answering.Answer;
import rollenkompass.answering.Context;
import rollenkompass.answering.evidence.EvidenceFinder;
import rollenkompass.answering.wording.Composition;
import rollenkompass.answering.wording.Wording;
import rollenkompass.corpus.Corpus;
import rollenkompass.understanding.Interpretation;

/** Sees to it that an answer to a question for a sum of money gives the sums asked for first. */
public final class SumAnswers {
  private final ComparedSums compared;
  private final TopicSums topics;
  private final OwnFigures own;
  private final SumsOfOthers others;
  private final GivenSums given;

  public SumAnswers(
      Corpus corpus, Wording wording, Composition composition, EvidenceFinder evidence) {
    this.own = new OwnFigures(corpus, composition);
    this.compared = new ComparedSums(corpus, wording, composition, own);
    this.topics = new TopicSums(corpus, composition);
    this.others = new SumsOfOthers(wording, evidence);
    this.given = new GivenSums(corpus, composition);
  }

  /** Where a sum lies that the message tells; empty where it tells none, or asks something else. */
  public Optional<Answer> compared(Interpretation question, Answer answer, Context context) {
    return compared.answer(question, answer, context);
  }

  /** The answer with those sums, below what is to be said of them. */
  public Answer framed(Interpretation question, Answer answer, Context context) {
    return given
        .answer(question, answer, context)
        .orElseGet(() -> ofRole(question, answer, context));
  }

  private Answer ofRole(Interpretation question, Answer answer, Context context) {
    Answer onTopic = topics.framed(question, answer, context.role());
    Answer ofRole =
        own.meant(question, context).orElseGet(() -> own.framed(question, onTopic, context.role()));
    return others.framed(question, ofRole, context);
  }
}
