package rollenkompass.answering.sums;

import java.util.List;
import rollenkompass.answering.Answer;
import rollenkompass.answering.Context;
import rollenkompass.answering.Framing;
import rollenkompass.answering.evidence.EvidenceFinder;
import rollenkompass.answering.evidence.Money;
import rollenkompass.answering.wording.AskedSum;
import rollenkompass.answering.wording.Wording;
import rollenkompass.corpus.Passage;
import rollenkompass.language.Language;
import rollenkompass.retrieval.Term;
import rollenkompass.understanding.Following;
import rollenkompass.understanding.Interpretation;

/** Says first that sums of money are not those of the thing that a message points to. */
final class SumsOfOthers {
  private final Wording wording;
  private final EvidenceFinder evidence;

  SumsOfOthers(Wording wording, EvidenceFinder evidence) {
    this.wording = wording;
    this.evidence = evidence;
  }

  /** The answer, below a word on that where it gives sums and says nothing of the thing. */
  Answer framed(Interpretation question, Answer answer, Context context) {
    Following following = question.asked().following();
    List<Term> thing = following.thing().stream().map(Term::proper).toList();
    boolean ofThing = following.ofThing() && !thing.isEmpty() && !question.topicTerms().isEmpty();
    // An employer asks for somebody's pay, whatever that person is to do.
    if (!ofThing
        || !AskedSum.in(question.asked().language(), question.asked().text())
        || isTold(answer, context)
        || question.manners().employs()
        || !isPlain(answer)
        || !givesSums(answer)
        || isOnIt(answer, thing)) {
      return answer;
    }
    Language language = answer.language();
    return answer.below(Framing.PLAIN, wording.text(language, "lead.silent.sum_of"));
  }

  /** Whether it is what was told last, of which the message asks how much it is. */
  private static boolean isTold(Answer answer, Context context) {
    return answer.passages().stream().map(Passage::id).allMatch(context.told()::contains);
  }

  private static boolean isPlain(Answer answer) {
    return !answer.framing().decides();
  }

  private static boolean givesSums(Answer answer) {
    List<Passage> passages = answer.passages();
    return !passages.isEmpty()
        && passages.stream().allMatch(passage -> Money.isIn(passage, answer.language()));
  }

  private boolean isOnIt(Answer answer, List<Term> thing) {
    return answer.passages().stream().anyMatch(passage -> evidence.says(passage, thing));
  }
}
