package rollenkompass.answering.role;

import java.util.Optional;
import java.util.Set;
import rollenkompass.answering.Answer;
import rollenkompass.answering.evidence.Evidence;
import rollenkompass.answering.evidence.EvidenceFinder;
import rollenkompass.answering.wording.RoleSections;
import rollenkompass.answering.wording.Wording;
import rollenkompass.corpus.Roles;
import rollenkompass.language.Language;
import rollenkompass.understanding.Interpretation;

/** Answers which role does something. */
public final class WhoAnswers {
  // Fitted on the question sets: a role whose best passage comes this close is named as well.
  private static final double HALF = 0.5;
  private static final double AS_WELL = 0.85;

  private final Roles roles;
  private final Wording wording;
  private final EvidenceFinder evidence;
  private final OneRole oneRole;
  private final FactAnswers facts;
  private final ComparisonAnswers comparisons;

  public WhoAnswers(
      Wording wording,
      EvidenceFinder evidence,
      OneRole oneRole,
      FactAnswers facts,
      ComparisonAnswers comparisons) {
    this.roles = wording.roles();
    this.wording = wording;
    this.evidence = evidence;
    this.oneRole = oneRole;
    this.facts = facts;
    this.comparisons = comparisons;
  }

  Answer answer(Interpretation question) {
    if (question.focus().isEmpty()) {
      return facts.answer(question);
    }
    Evidence found = evidence.find(question, Set.copyOf(roles.roleIds()));
    boolean suffices =
        found.coverage().suffices(question.manners().anchored())
            || (found.coverage().unknown() == 0 && found.coverage().share() >= HALF);
    if (!suffices) {
      return facts.answer(question);
    }
    if (found.isOfNoRole()) {
      return comparisons.sideBySide(question, found);
    }
    Language language = question.language();
    RoleSections spoken =
        RoleSections.of(wording, language, found, AS_WELL, own -> own.close(FactAnswers.MOST));
    if (question.roles().size() > 1 && question.manners().weighs()) {
      return comparisons.sideBySide(question, found);
    }
    if (spoken.named().size() == 1) {
      return oneRole.does(question, spoken.named().getFirst(), spoken.passages());
    }
    return new Answer.Grounded(
        language,
        oneRole.leadOfAll(question, spoken.passages()),
        Optional.empty(),
        spoken.sections());
  }
}
