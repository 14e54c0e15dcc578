package rollenkompass.answering.role;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import rollenkompass.answering.Answer;
import rollenkompass.answering.Framing;
import rollenkompass.answering.evidence.OnTopic;
import rollenkompass.answering.wording.Composition;
import rollenkompass.answering.wording.Wording;
import rollenkompass.corpus.Corpus;
import rollenkompass.corpus.Passage;
import rollenkompass.retrieval.Term;
import rollenkompass.understanding.Interpretation;

/** Answers who thinks that a role is the same as a job that is none of the roles. */
public final class SameNeighbours {
  private static final int MOST = 2;

  private final Corpus corpus;
  private final Wording wording;
  private final Composition composition;

  public SameNeighbours(Corpus corpus, Wording wording, Composition composition) {
    this.corpus = corpus;
    this.wording = wording;
    this.composition = composition;
  }

  /**
   * A no above what tells of the other job beside the role; where nothing does, what the role is.
   *
   * @param answer what else would be told
   */
  Optional<Answer> answer(Interpretation question, Answer answer) {
    if (!equates(question)) {
      return Optional.empty();
    }
    String role = question.roles().getFirst();
    List<Passage> told =
        answer.passages().stream()
            .filter(passage -> passage.isAbout(role))
            .filter(passage -> question.topics().stream().anyMatch(passage::belongsTo))
            .limit(MOST)
            .toList();
    if (told.isEmpty() && tellsFacts(answer, role)) {
      return Optional.empty();
    }
    return told.isEmpty()
        ? new OnTopic(corpus)
            .overview(role).stream()
                .findFirst()
                .map(is -> framed(question, List.of(is), Framing.PLAIN, "lead.unequated"))
        : Optional.of(framed(question, told, Framing.NO, "lead.differ"));
  }

  /** Whether it tells of the role what the roles are not compared in, such as jobs beside it. */
  private boolean tellsFacts(Answer answer, String role) {
    return answer.passages().stream()
        .anyMatch(passage -> passage.isAbout(role) && !corpus.roles().isCompared(passage));
  }

  private Answer framed(
      Interpretation question, List<Passage> passages, Framing framing, String lead) {
    return composition
        .grounded(question, "", passages)
        .below(framing, wording.text(question.language(), lead));
  }

  /** Whether it asks of one role, and of nothing of its, if it is the same as one other thing. */
  private static boolean equates(Interpretation question) {
    Set<String> naming =
        question.topicTerms().stream().map(Term::surface).collect(Collectors.toSet());
    List<String> things =
        question.focus().stream()
            .map(Term::surface)
            .filter(word -> !Equating.isWord(question, word))
            .toList();
    return question.roles().size() == 1
        && things.size() == 1
        && (question.topics().isEmpty() || naming.contains(things.getFirst()))
        && Equating.isSaidIn(question);
  }
}
