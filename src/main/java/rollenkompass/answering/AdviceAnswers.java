package rollenkompass.answering;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import rollenkompass.corpus.Roles;
import rollenkompass.language.Language;
import rollenkompass.understanding.Interpretation;

/** Tells which role fits, with reasons from the corpus. */
final class AdviceAnswers {
  // Fitted on the question sets. What people like is told in words that are far from the corpus,
  // so less support is asked for than for a fact.
  private static final double ENOUGH = 0.3;
  private static final double AS_WELL = 0.9;
  private static final double PREFERRED = 1.15;

  private final Roles roles;
  private final Wording wording;
  private final EvidenceFinder evidence;
  private final OneRole oneRole;
  private final ComparisonAnswers comparisons;
  private final Replies replies;

  AdviceAnswers(
      Wording wording,
      EvidenceFinder evidence,
      OneRole oneRole,
      ComparisonAnswers comparisons,
      Replies replies) {
    this.roles = wording.roles();
    this.wording = wording;
    this.evidence = evidence;
    this.oneRole = oneRole;
    this.comparisons = comparisons;
    this.replies = replies;
  }

  Answer answer(Interpretation question) {
    List<String> about = question.roles().isEmpty() ? roles.roleIds() : question.roles();
    Evidence found =
        evidence.find(question, Set.copyOf(about)).preferring(roles.advice(), PREFERRED);
    boolean vague = question.focus().isEmpty() || found.coverage().knownShare() < ENOUGH;
    if (question.hires() && vague) {
      return comparisons.hiring(question);
    }
    if (!question.anchored() && !found.coverage().suffices(false) && !isAllKnown(question)) {
      return replies.declined(question);
    }
    if (question.dislikes() || vague) {
      return comparisons.open(question);
    }
    if (found.isOfNoRole()) {
      return comparisons.sideBySide(question, found);
    }
    Language language = question.language();
    RoleSections spoken =
        RoleSections.of(wording, language, found, AS_WELL, own -> own.reasons(FactAnswers.MOST));
    return spoken.named().size() == 1
        ? oneRole.fits(question, spoken.named().getFirst(), spoken.passages())
        : new Answer.Grounded(
            language,
            wording.text(language, "lead.advice.all"),
            Optional.empty(),
            spoken.sections());
  }

  /** Whether the sources know all that somebody tells of himself. */
  private boolean isAllKnown(Interpretation question) {
    return evidence.unknown(question).isEmpty();
  }
}
