package rollenkompass.answering.judging;

import java.util.List;
import java.util.Set;
import rollenkompass.answering.Answer;
import rollenkompass.answering.Context;
import rollenkompass.answering.Framing;
import rollenkompass.answering.evidence.EvidenceFinder;
import rollenkompass.answering.wording.Wording;
import rollenkompass.corpus.Passage;
import rollenkompass.language.Language;
import rollenkompass.retrieval.Term;
import rollenkompass.understanding.Interpretation;

/**
 * Takes a yes back to a question that names a role beside a word for a thing told before, where no
 * passage has a word for that thing: "can a cook become one, too?"
 */
public final class UntoldThing {
  private static final Set<String> POINTING = Set.of("cue:REFERENCE", "cue:BACK_LAST");

  private final EvidenceFinder evidence;
  private final Wording wording;

  public UntoldThing(EvidenceFinder evidence, Wording wording) {
    this.evidence = evidence;
    this.wording = wording;
  }

  /** The answer; without its yes, where that is to something else. */
  public Answer checked(Interpretation question, Answer answer, Context context) {
    return answer.framing() == Framing.YES && isOfOther(question, answer, context)
        ? answer.below(Framing.DOUBTFUL, lead(question, answer))
        : answer;
  }

  private boolean isOfOther(Interpretation question, Answer answer, Context context) {
    List<Term> thing =
        context.question().map(it -> it.asked().following().next()).orElse(List.of());
    return !thing.isEmpty()
        && question.asked().following().besideRole()
        && question.features().stream().anyMatch(POINTING::contains)
        && (isOnlyTold(answer, context) || !evidence.touches(answer.passages(), thing));
  }

  /** Whether it only tells again what was told of no role. */
  private static boolean isOnlyTold(Answer answer, Context context) {
    List<Passage> passages = answer.passages();
    return context.toldAll(passages)
        && passages.stream().allMatch(passage -> passage.role().isEmpty());
  }

  /** That it is the nearest, of another than the one role asked about where it is of no such. */
  private String lead(Interpretation question, Answer answer) {
    Language language = question.language();
    List<String> roles = question.roles();
    return roles.size() == 1
            && answer.passages().stream().noneMatch(it -> it.isAbout(roles.getFirst()))
        ? wording.notOfRoleAlone(language, roles.getFirst())
        : wording.text(language, "lead.nearest");
  }
}
