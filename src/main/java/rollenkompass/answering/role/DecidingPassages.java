package rollenkompass.answering.role;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import rollenkompass.answering.evidence.Evidence;
import rollenkompass.answering.evidence.EvidenceFinder;
import rollenkompass.answering.evidence.Stance;
import rollenkompass.answering.judging.Decisions;
import rollenkompass.corpus.Corpus;
import rollenkompass.corpus.Passage;
import rollenkompass.learned.Decision;
import rollenkompass.retrieval.Term;
import rollenkompass.understanding.Interpretation;

/** Finds the passages that a yes or no about one role rests on. */
final class DecidingPassages {
  // Fitted on the question sets.
  private static final double CLEARLY_MORE = 1.4;
  private static final double FOCUSED = 0.6;
  private static final int MOST = 2;

  private final Corpus corpus;
  private final EvidenceFinder evidence;
  private final Decisions decisions;

  DecidingPassages(Corpus corpus, EvidenceFinder evidence, Decisions decisions) {
    this.corpus = corpus;
    this.evidence = evidence;
    this.decisions = decisions;
  }

  /** The passages that decide, the most telling first; none where the facts are to be listed. */
  List<Passage> of(Interpretation question) {
    String role = question.roles().getFirst();
    Evidence own = evidence.find(question, Set.of(role));
    if (question.focus().isEmpty()) {
      List<Passage> close = denyingFirst(question, own);
      return !close.isEmpty() && decisions.ruled(question, close) == Decision.NO
          ? close
          : List.of();
    }
    if (own.coverage().saidShare() >= Decisions.DECIDED) {
      return ofItselfFirst(question, own);
    }
    List<Passage> contrasted = contrasted(question, own);
    if (!contrasted.isEmpty()) {
      return contrasted;
    }
    if (!own.coverage().suffices(true)) {
      return List.of();
    }
    List<Passage> onTopic =
        question.topics().stream()
            .flatMap(topic -> corpus.passages(role, topic).stream())
            .limit(FactAnswers.MOST)
            .toList();
    return onTopic.isEmpty() || own.coverage().knownShare() >= FOCUSED ? own.close(MOST) : onTopic;
  }

  /** What comes closest; what says all of it of the role itself, where it is compared in that. */
  private List<Passage> ofItselfFirst(Interpretation question, Evidence own) {
    List<Passage> close = own.close(MOST);
    String role = question.roles().getFirst();
    if (close.stream().anyMatch(passage -> isComparedOf(role, passage))) {
      return close;
    }
    return saidOfItself(question).map(List::of).orElse(close);
  }

  /** What says of the role itself all that is asked, whatever other words it is called by. */
  Optional<Passage> saidOfItself(Interpretation question) {
    List<Term> things = question.focus().stream().map(Term::asConcept).toList();
    String role = question.roles().getFirst();
    return evidence.ofItself(question, role, corpus.roles()::isCompared, things).stream()
        .findFirst();
  }

  private boolean isComparedOf(String role, Passage passage) {
    return passage.isAbout(role) && corpus.roles().isCompared(passage);
  }

  /** What comes closest; before it what denies of the role itself that there is such a thing. */
  private List<Passage> denyingFirst(Interpretation question, Evidence own) {
    List<Passage> close = own.close(MOST);
    return own.passages().stream()
        .filter(scored -> Evidence.reaches(scored.score(), Decisions.AS_GOOD, own.best()))
        .map(Evidence.Scored::passage)
        .filter(passage -> passage.isAbout(question.roles().getFirst()))
        .filter(passage -> evidence.stance(question, passage) == Stance.DENIES)
        .findFirst()
        .map(denying -> Stream.concat(Stream.of(denying), close.stream()).distinct().toList())
        .orElse(close);
  }

  /** What both roles' passages say, where another role's cover clearly more of what is asked. */
  private List<Passage> contrasted(Interpretation question, Evidence own) {
    String role = question.roles().getFirst();
    for (String other : corpus.roles().othersThan(role)) {
      Evidence others = evidence.find(question, Set.of(other));
      if (others.coverage().suffices(true)
          && others.coverage().said() > CLEARLY_MORE * own.coverage().said()) {
        Passage best = others.passages().getFirst().passage();
        List<Passage> passages = new ArrayList<>();
        evidence.otherSide(best, role).ifPresent(passages::add);
        passages.add(best);
        return passages;
      }
    }
    return List.of();
  }
}
