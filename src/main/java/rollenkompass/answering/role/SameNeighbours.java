package rollenkompass.answering.role;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import rollenkompass.answering.Answer;
import rollenkompass.answering.Framing;
import rollenkompass.answering.evidence.EvidenceFinder;
import rollenkompass.answering.evidence.OnTopic;
import rollenkompass.answering.wording.Composition;
import rollenkompass.answering.wording.Wording;
import rollenkompass.corpus.Corpus;
import rollenkompass.corpus.Passage;
import rollenkompass.corpus.Role;
import rollenkompass.retrieval.Term;
import rollenkompass.understanding.Interpretation;

/** Answers who thinks that a role is the same as a job that is none of the roles. */
public final class SameNeighbours {
  private static final int MOST = 2;

  private final Corpus corpus;
  private final Wording wording;
  private final Composition composition;
  private final EvidenceFinder evidence;

  public SameNeighbours(
      Corpus corpus, Wording wording, Composition composition, EvidenceFinder evidence) {
    this.corpus = corpus;
    this.wording = wording;
    this.composition = composition;
    this.evidence = evidence;
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
    Optional<String> asked = role(question, answer);
    if (asked.isEmpty()) {
      return Optional.empty();
    }
    String role = asked.get();
    List<Passage> onTopic =
        answer.passages().stream()
            .filter(passage -> passage.isAbout(role))
            .filter(passage -> question.topics().stream().anyMatch(passage::belongsTo))
            .limit(MOST)
            .toList();
    boolean differ = Equating.isDenied(question);
    List<Passage> told = onTopic.isEmpty() && differ ? beside(question, role) : onTopic;
    if (differ) {
      return told.isEmpty()
          ? Optional.empty()
          : Optional.of(framed(question, told, Framing.YES, "lead.differ.yes"));
    }
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

  /** The role asked about; where none is named, the one that alone is told of. */
  private Optional<String> role(Interpretation question, Answer answer) {
    if (question.roles().isEmpty()) {
      List<Role> told = corpus.roles().in(answer.passages());
      return Optional.of(told).filter(it -> it.size() == 1).map(it -> it.getFirst().id());
    }
    return Optional.of(question.roles().getFirst());
  }

  /** What tells of the other job beside the role, under the topic that names it. */
  private List<Passage> beside(Interpretation question, String role) {
    return question.topics().stream()
        .flatMap(topic -> corpus.passages(role, topic).stream())
        .filter(passage -> evidence.says(passage, things(question)))
        .limit(MOST)
        .toList();
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
    List<Term> things = things(question);
    boolean ofOne = question.roles().size() == 1;
    boolean ofOther = ofOne || (question.roles().isEmpty() && question.manners().otherJob());
    return things.size() == 1
        && (question.topics().isEmpty() || naming.contains(things.getFirst().surface()))
        && ((ofOne && Equating.isSaidIn(question)) || (ofOther && Equating.isDenied(question)));
  }

  private static List<Term> things(Interpretation question) {
    return question.focus().stream()
        .filter(term -> !Equating.isWord(question, term.surface()))
        .toList();
  }
}
