package rollenkompass.answering.extractive;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import rollenkompass.answering.extractive.passage.ReadPassage;
import rollenkompass.answering.extractive.question.PlainQuestion;
import rollenkompass.corpus.Passage;
import rollenkompass.corpus.SourceSpan;

/** Chooses what to quote of the sentences that may answer. */
final class QuoteChoice {
  // Fitted by hand on the office documents for fitting.
  private static final int SHORT = 260;
  private static final int LONGEST = 300;
  private static final double AS_WELL = 0.1;

  private final AnswerModel model;

  QuoteChoice(AnswerModel model) {
    this.model = model;
  }

  /** The share of the best sentence in the likelihood of the best ones of all passages. */
  static double share(List<Candidate> candidates) {
    Candidate best = candidates.getFirst();
    Set<Passage> seen = new HashSet<>();
    double sum = 0;
    for (Candidate candidate : candidates) {
      if (seen.add(candidate.passage().passage())) {
        sum += Math.exp(candidate.score() - best.score());
      }
    }
    return 1 / sum;
  }

  /**
   * The best sentence with what stands around it, and another passage that says it as well; one of
   * another document only where it would be answer enough.
   */
  List<Extract.Quote> of(PlainQuestion question, List<Candidate> candidates) {
    Candidate best = candidates.getFirst();
    List<Extract.Quote> quotes = new ArrayList<>();
    Extract.Quote first = widened(best);
    quotes.add(first);
    Set<Passage> taken = new HashSet<>(Set.of(best.passage().passage()));
    int room = LONGEST - first.text().text().length();
    for (Candidate other : candidates) {
      boolean near = Math.exp(other.score() - best.score()) >= AS_WELL;
      boolean isStray = !other.isOfDocument(best) && !sufficesAlone(question, candidates, other);
      boolean fits = other.text().text().length() < room;
      if (near && fits && !isStray && taken.add(other.passage().passage())) {
        quotes.add(quote(other, other.text().span()));
        room -= other.text().text().length();
      }
    }
    return quotes;
  }

  /** Whether a sentence would be answer enough were it the best one. */
  private boolean sufficesAlone(
      PlainQuestion question, List<Candidate> candidates, Candidate candidate) {
    double share = share(candidates) * Math.exp(candidate.score() - candidates.getFirst().score());
    return model.suffices(model.probability(Evidence.of(question, candidate, share)));
  }

  /** The sentence with those behind and before it, as far as they are short enough. */
  private static Extract.Quote widened(Candidate best) {
    List<ReadPassage.Sentence> all = best.passage().sentences();
    int first = best.sentence();
    int last = best.sentence();
    boolean grown = true;
    while (grown) {
      grown = false;
      if (last + 1 < all.size() && length(all, first, last + 1) <= SHORT) {
        last++;
        grown = true;
      } else if (first > 0 && length(all, first - 1, last) <= SHORT) {
        first--;
        grown = true;
      }
    }
    return quote(best, new SourceSpan(all.get(first).span().start(), all.get(last).span().end()));
  }

  private static int length(List<ReadPassage.Sentence> all, int first, int last) {
    return all.get(last).span().end() - all.get(first).span().start();
  }

  private static Extract.Quote quote(Candidate candidate, SourceSpan span) {
    Passage passage = candidate.passage().passage();
    return new Extract.Quote(
        passage,
        Quotes.cut(passage.source(), span),
        Quotes.cut(passage.source(), candidate.text().span()));
  }
}
