package rollenkompass.answering.told;

import java.util.Optional;
import java.util.function.Supplier;
import rollenkompass.answering.Answer;
import rollenkompass.answering.Context;
import rollenkompass.answering.evidence.EvidenceFinder;
import rollenkompass.answering.wording.Wording;
import rollenkompass.corpus.Corpus;
import rollenkompass.retrieval.Analysis;
import rollenkompass.understanding.Interpretation;

/**
 * Answers what is asked of the very words that were told: whom they are about, what a number is.
 */
public final class OfTheTold {
  private final Objections objections;
  private final SameSource sameSource;
  private final ToldGaps gaps;
  private final EitherOr eitherOr;
  private final ToldScope scope;
  private final ToldFigures figures;
  private final ToldWords words;
  private final ToldAmounts amounts;
  private final Analysis analysis;
  private final EvidenceFinder evidence;

  public OfTheTold(Corpus corpus, Wording wording, Analysis analysis, EvidenceFinder evidence) {
    this.objections = new Objections(corpus, wording, evidence);
    this.sameSource = new SameSource(corpus, wording);
    this.eitherOr = new EitherOr(corpus, wording, evidence);
    this.gaps = new ToldGaps(corpus, wording, evidence);
    this.scope = new ToldScope(corpus, wording);
    this.figures = new ToldFigures(corpus, wording);
    this.words = new ToldWords(corpus, wording);
    this.amounts = new ToldAmounts(corpus, wording);
    this.analysis = analysis;
    this.evidence = evidence;
  }

  /** The answer, which needs no other frame; empty where the message asks for anything else. */
  public Optional<Answer> answer(Interpretation question, Answer answer, Context context) {
    if (context.question().isEmpty() || context.told().isEmpty()) {
      return Optional.empty();
    }
    // Read by few messages, and not for nothing.
    Supplier<AskedWords> asked =
        () -> AskedWords.of(question, context.question().get(), analysis, evidence);
    return sameSource
        .answer(question, context)
        .or(() -> gaps.answer(question, context))
        .or(() -> objections.answer(question, answer, context))
        .or(() -> scope.answer(question, asked, answer, context))
        .or(() -> figures.answer(question, answer, context))
        .or(() -> words.answer(question, answer, context))
        .or(() -> eitherOr.answer(question, answer))
        .or(() ->
            context.toldAll(answer.passages())
                ? amounts.uncounted(question, asked, context)
                : Optional.empty())
        .map(it -> it.suggesting(answer.suggestions()));
  }
}
