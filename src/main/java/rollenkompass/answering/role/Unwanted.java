package rollenkompass.answering.role;

import java.util.List;
import rollenkompass.answering.Answer;
import rollenkompass.answering.evidence.EvidenceFinder;
import rollenkompass.answering.wording.Composition;
import rollenkompass.corpus.Passage;
import rollenkompass.corpus.Role;
import rollenkompass.corpus.Roles;
import rollenkompass.retrieval.Term;
import rollenkompass.understanding.Interpretation;
import rollenkompass.understanding.QuestionKind;

/**
 * Leaves out what a question says it does not care about: "which figures count, I don't care about
 * likes".
 */
public final class Unwanted {
  private final Roles roles;
  private final EvidenceFinder evidence;
  private final Composition composition;

  public Unwanted(Roles roles, EvidenceFinder evidence, Composition composition) {
    this.roles = roles;
    this.evidence = evidence;
    this.composition = composition;
  }

  /** The answer without it; where it is all of it, what is said on the same of another role. */
  Answer without(Interpretation question, Answer answer) {
    List<Passage> told = answer.passages();
    boolean excludes =
        (question.kind() == QuestionKind.FACT || question.kind() == QuestionKind.WHO)
            && question.asksOpenly()
            && !question.topics().isEmpty()
            && !question.disliked().isEmpty();
    if (!excludes) {
      return answer;
    }
    List<Passage> wanted = told.stream().filter(it -> !names(it, question.disliked())).toList();
    if (wanted.size() == told.size()) {
      return answer;
    }
    List<Passage> left = wanted.isEmpty() ? ofOthers(question, told) : wanted;
    return left.isEmpty()
        ? answer
        : composition.grounded(question, "", left).suggesting(answer.suggestions());
  }

  private List<Passage> ofOthers(Interpretation question, List<Passage> told) {
    if (question.asked().ofRoles()) {
      return List.of();
    }
    return told.stream()
        .flatMap(passage ->
            roles.roles().stream()
                .map(Role::id)
                .filter(role -> !passage.isAbout(role))
                .flatMap(role -> evidence.otherSide(passage, role).stream()))
        .filter(passage -> !names(passage, question.disliked()))
        .distinct()
        .toList();
  }

  private boolean names(Passage passage, List<Term> things) {
    return things.stream().anyMatch(thing -> evidence.says(passage, List.of(thing)));
  }
}
