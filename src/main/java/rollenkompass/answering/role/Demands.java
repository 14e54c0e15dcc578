package rollenkompass.answering.role;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import rollenkompass.answering.Answer;
import rollenkompass.answering.evidence.Evidence;
import rollenkompass.answering.evidence.EvidenceFinder;
import rollenkompass.answering.wording.RoleSections;
import rollenkompass.answering.wording.Wording;
import rollenkompass.corpus.Passage;
import rollenkompass.corpus.Role;
import rollenkompass.corpus.Roles;
import rollenkompass.language.Language;
import rollenkompass.understanding.Interpretation;

/** What roles ask for of all that somebody does not like or cannot do. */
final class Demands {
  // Fitted on the question sets.
  private static final double DEMANDED = 0.6;

  private final Roles roles;
  private final Wording wording;
  private final EvidenceFinder evidence;

  Demands(Wording wording, EvidenceFinder evidence) {
    this.roles = wording.roles();
    this.wording = wording;
    this.evidence = evidence;
  }

  /**
   * What these roles ask for; beside a single one that asks only for a little, the others, too.
   * Empty where it is nothing.
   */
  Optional<RoleSections> of(Interpretation question, List<String> about) {
    if (question.disliked().isEmpty()) {
      return Optional.empty();
    }
    Optional<RoleSections> asked = of(question, Set.copyOf(about));
    boolean little = asked.filter(it -> more(question, it).isEmpty()).isPresent();
    return little && about.size() == 1 ? of(question, Set.copyOf(roles.roleIds())) : asked;
  }

  private Optional<RoleSections> of(Interpretation question, Set<String> about) {
    Evidence found =
        evidence
            .find(question.ofDisliked(), about)
            .preferring(roles.advice(), AdviceAnswers.PREFERRED)
            .among(roles::isCompared);
    return found.passages().isEmpty()
            || found.coverage().knownShare() < AdviceAnswers.ENOUGH
            || found.isOfNoRole()
        ? Optional.empty()
        : Optional.of(
            RoleSections.of(wording, question.language(), found, DEMANDED, own -> own.reasons(1)));
  }

  /** What speaks against the only role that asks for more than a little of it, if there is one. */
  Answer answer(Interpretation question, RoleSections disliked) {
    Language language = question.language();
    List<Role> more = more(question, disliked);
    String lead =
        more.size() == 1
            ? wording.text(
                language, "lead.advice.against", more.getFirst().in(language).accusative())
            : wording.text(language, "lead.advice.demands");
    return new Answer.Grounded(language, lead, Optional.empty(), disliked.sections());
  }

  /** The roles that ask for more than a little of it. */
  private static List<Role> more(Interpretation question, RoleSections disliked) {
    Predicate<Passage> little = it -> Degrees.isModest(it, question.language());
    return disliked.named().stream()
        .filter(role ->
            disliked.passages().stream().anyMatch(it -> it.isAbout(role.id()) && !little.test(it)))
        .toList();
  }
}
