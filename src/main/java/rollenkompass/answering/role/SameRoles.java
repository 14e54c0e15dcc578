package rollenkompass.answering.role;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import rollenkompass.answering.Answer;
import rollenkompass.answering.Framing;
import rollenkompass.answering.evidence.Contrast;
import rollenkompass.answering.wording.Composition;
import rollenkompass.answering.wording.Wording;
import rollenkompass.corpus.Passage;
import rollenkompass.corpus.Topic;
import rollenkompass.retrieval.Term;
import rollenkompass.understanding.Interpretation;

/** Answers who thinks that all roles are the same with what tells them apart. */
public final class SameRoles {
  private static final int MOST = 2;

  private final Wording wording;
  private final Composition composition;
  private final Contrast contrast;

  public SameRoles(Wording wording, Composition composition, Contrast contrast) {
    this.wording = wording;
    this.composition = composition;
    this.contrast = contrast;
  }

  /**
   * A no above what tells the roles apart; empty where it is not asked whether they are the same.
   *
   * @param answer what else would be told: where it is as short and as general, that
   */
  Optional<Answer> answer(Interpretation question, Answer answer) {
    if (!equates(question)) {
      return Optional.empty();
    }
    List<Passage> told = answer.passages();
    boolean general =
        told.size() <= MOST && told.stream().allMatch(passage -> passage.role().isEmpty());
    List<Passage> passages = general && !told.isEmpty() ? told : contrast.find().stream().toList();
    return passages.isEmpty()
        ? Optional.empty()
        : Optional.of(
            composition
                .grounded(question, "", passages)
                .below(Framing.NO, wording.text(question.language(), "lead.differ")));
  }

  /** Whether it asks of all roles, and of nothing of theirs, if they are one and the same. */
  private boolean equates(Interpretation question) {
    Set<String> naming =
        question.topicTerms().stream().map(Term::surface).collect(Collectors.toSet());
    boolean ofAll =
        question.roles().isEmpty()
            ? !question.topics().isEmpty()
            : question.roles().size() == wording.roles().roles().size();
    return ofAll
        && question.topics().stream()
            .allMatch(id -> wording.roles().topic(id).filter(Topic::general).isPresent())
        && Equating.isSaidIn(question)
        && question.focus().stream()
            .map(Term::surface)
            .allMatch(it -> naming.contains(it) || Equating.isWord(question, it));
  }
}
