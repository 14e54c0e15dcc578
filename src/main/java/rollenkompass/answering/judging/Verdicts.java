package rollenkompass.answering.judging;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import rollenkompass.answering.evidence.Coverage;
import rollenkompass.answering.evidence.Evidence;
import rollenkompass.answering.evidence.EvidenceFinder;
import rollenkompass.answering.evidence.Stance;
import rollenkompass.corpus.Passage;
import rollenkompass.corpus.PassageText;
import rollenkompass.learned.Decision;
import rollenkompass.learned.Odds;
import rollenkompass.learned.Predictor;
import rollenkompass.understanding.Interpretation;

/**
 * Says yes or no where rules and model are sure enough of it together, and where nothing in the
 * question claims more than its passages.
 */
public final class Verdicts {
  // How likely a yes or a no must be to be said: a wrong one costs more than several left unsaid.
  // By cross-validation over decisions.tsv, in eight parts, 300 of 332 yeses are right where the
  // passage says it all, and 82 of 87 where it covers it for the most part and the model is sure of
  // it; of the noes to what rules leave open, 8 of 8 where a passage negates, and 22 of 27 where
  // the
  // question narrows. Where rules say the same, the bounds are chosen by hand.
  private static final double SURE_YES = 0.45;
  private static final double SURE_NO = 0.5;
  private static final double SURE_LITERALLY = 0.35;
  private static final double SURE_YES_ALONE = 0.88;
  private static final double SURE_NO_ALONE = 0.95;
  private static final double SURE_NO_TOLD = 0.85;
  // A yes must rest on words of the role's passages, and whose own passages touch on what is asked
  // is told that only the other role does it where that is very likely: then 6 of 7 are right.
  // Less likely noes that rest on the other role deny what the role's wider tasks take in.
  private static final double MOSTLY = 0.9;
  private static final double COVERED = 0.6;
  private static final double TOUCHED = 0.5;
  private static final double SURE_CONTRAST = 0.8;
  private static final double SURE_OTHER = 0.75;

  private final Decisions decisions;
  private final EvidenceFinder evidence;
  private final Predictor predictor;
  private final Claims claims;

  public Verdicts(
      Decisions decisions, EvidenceFinder evidence, Predictor predictor, Claims claims) {
    this.decisions = decisions;
    this.evidence = evidence;
    this.predictor = predictor;
    this.claims = claims;
  }

  /** What they rest on. */
  public Decisions decisions() {
    return decisions;
  }

  /**
   * What passages seem to say; it may be told where it {@linkplain #stands stands}.
   *
   * @param question about one role, or about none with passages of none
   * @param passages at least one, the most telling first
   */
  public Decision of(Interpretation question, List<Passage> passages) {
    List<Passage> telling = telling(question, passages);
    Decision ruled = decisions.ruled(question, telling);
    return predictor
        .odds(decisions.signals(question, telling, ruled))
        .map(odds -> of(odds, ruled, question, telling))
        .orElse(ruled);
  }

  /**
   * What tells the roles apart, where any of it does: what is told of both decides nothing then.
   */
  private List<Passage> telling(Interpretation question, List<Passage> passages) {
    List<Passage> telling =
        passages.stream().filter(passage -> decisions.isComparable(question, passage)).toList();
    return telling.isEmpty() ? passages : telling;
  }

  private Decision of(Odds odds, Decision ruled, Interpretation question, List<Passage> passages) {
    return Stream.of(Decision.YES, Decision.NO)
        .filter(decision ->
            likelihood(odds, decision)
                >= (decision == Decision.YES
                    ? sureYes(ruled, question, passages)
                    : sureNo(ruled, question, passages)))
        .findFirst()
        .orElse(Decision.OPEN);
  }

  private static double likelihood(Odds odds, Decision decision) {
    return switch (decision) {
      case YES -> odds.yes();
      case NO -> odds.no();
      case OPEN -> 1 - odds.yes() - odds.no();
    };
  }

  private double sureYes(Decision ruled, Interpretation question, List<Passage> passages) {
    if (ruled != Decision.YES) {
      return SURE_YES_ALONE;
    }
    Passage lead = passages.getFirst();
    boolean literally =
        decisions.namesOthersField(question, lead)
            || (decisions.isComparedOfAsked(question, lead)
                && claims.areSaidBy(lead.in(question.language()), question));
    return literally ? SURE_LITERALLY : SURE_YES;
  }

  private double sureNo(Decision ruled, Interpretation question, List<Passage> passages) {
    if (ruled == Decision.NO) {
      return SURE_NO;
    }
    boolean negated =
        evidence.stance(question, passages.getFirst()) != Stance.AFFIRMS
            && decisions.own(question).coverage().saidShare() >= Decisions.DECIDED;
    return negated || question.manners().limited() || claims.turns(question)
        ? SURE_NO_TOLD
        : SURE_NO_ALONE;
  }

  /** Whether nothing that the question or the passages hold makes the decision a rash one. */
  public boolean stands(Decision decision, Interpretation question, List<Passage> passages) {
    return switch (decision) {
      case OPEN -> true;
      case YES -> coversFragment(question, passages) && canAffirm(question, passages);
      case NO ->
          coversFragment(question, passages) && canDeny(question, telling(question, passages));
    };
  }

  /** What a fragment adds to a question must be said itself: "paid?" behind "on weekends?". */
  private boolean coversFragment(Interpretation question, List<Passage> passages) {
    return !question.manners().isJoined()
        || (!question.added().isEmpty() && evidence.says(passages.getFirst(), question.added()));
  }

  /**
   * A yes to "only" or "all" says too much, one to "not" is none, and what rests on a passage of
   * another role alone is no yes, nor is one to a thing that no passage names. Who has more is told
   * by figures alone.
   */
  private boolean canAffirm(Interpretation question, List<Passage> passages) {
    Passage lead = passages.getFirst();
    return !question.manners().limited()
        && !claims.denies(question)
        && !claims.turns(question)
        && !claims.compares(question)
        && passages.stream().allMatch(passage -> Decisions.speaksOfAsked(question, passage))
        && question.focus().stream().noneMatch(evidence::isUnknown)
        && covers(question, passages)
        && (decisions.asksOfOne(question) || leads(decisions.own(question), lead))
        && evidence.stance(question, lead) == Stance.AFFIRMS
        && saysAsMuch(lead.in(question.language()), question, lead);
  }

  /** Whether the role's passages say it, or cover it so well that the model is sure of it. */
  private boolean covers(Interpretation question, List<Passage> passages) {
    Coverage own = decisions.own(question).coverage();
    return own.saidShare() >= MOSTLY
        || decisions.namesOthersField(question, passages.getFirst())
        || (own.share() >= COVERED && odds(question, passages).yes() >= SURE_YES_ALONE);
  }

  /** Whether a passage says that it is so, as much as is asked, and where asked, that it must. */
  private boolean saysAsMuch(PassageText text, Interpretation question, Passage lead) {
    boolean told = decisions.isComparedOfAsked(question, lead) && !claims.exemplifies(text);
    return !claims.exceed(question, text)
        && !claims.hedges(text, question)
        && (told || !claims.demand(question, text));
  }

  /** Of no role in particular, what covers the question may be said of one role alone. */
  private static boolean leads(Evidence found, Passage passage) {
    return !found.passages().isEmpty() && found.passages().getFirst().passage().equals(passage);
  }

  /**
   * A no to a negation is ambiguous, and one that rests on another role must rest on what the roles
   * really differ in, and on passages with a word for what is asked.
   */
  private boolean canDeny(Interpretation question, List<Passage> passages) {
    List<Passage> others =
        passages.stream().filter(passage -> !Decisions.speaksOfAsked(question, passage)).toList();
    return !claims.denies(question)
        && others.stream().allMatch(passage -> decisions.isComparable(question, passage))
        && (others.isEmpty() || (isTouched(question, passages) && isOfOthers(question, passages)));
  }

  private boolean isTouched(Interpretation question, List<Passage> passages) {
    return question.focus().isEmpty() || evidence.touches(passages, question.focus());
  }

  /** Without a model, that the role's own passages hardly touch on it is enough. */
  private boolean isOfOthers(Interpretation question, List<Passage> passages) {
    boolean untouched = decisions.touched(question) < TOUCHED;
    return predictor
        .odds(decisions.signals(question, passages))
        .map(odds -> odds.no() >= (untouched ? SURE_OTHER : SURE_CONTRAST))
        .orElse(untouched);
  }

  private Odds odds(Interpretation question, List<Passage> passages) {
    Optional<Odds> odds = predictor.odds(decisions.signals(question, passages));
    return odds.orElse(new Odds(0, 0));
  }
}
