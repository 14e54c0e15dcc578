package rollenkompass.answering.role;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import rollenkompass.answering.Answer;
import rollenkompass.answering.evidence.Evidence;
import rollenkompass.answering.evidence.EvidenceFinder;
import rollenkompass.answering.wording.Composition;
import rollenkompass.corpus.Corpus;
import rollenkompass.corpus.Passage;
import rollenkompass.corpus.Topic;
import rollenkompass.understanding.Interpretation;
import rollenkompass.understanding.QuestionKind;

/** Answers questions about the text as a whole from the passages that belong to no role. */
public final class ArticleAnswers {
  // Fitted on the question sets, as a share of the words that the corpus knows.
  private static final double FOCUSED = 0.7;
  // What is asked of the roles together is said more likely where the text speaks of both.
  private static final double TOGETHER = 1.25;

  private final Corpus corpus;
  private final EvidenceFinder evidence;
  private final Composition composition;

  public ArticleAnswers(Corpus corpus, EvidenceFinder evidence, Composition composition) {
    this.corpus = corpus;
    this.evidence = evidence;
    this.composition = composition;
  }

  /** The answer, where the question is about the text as a whole. */
  Optional<Answer> answer(Interpretation question) {
    List<String> topics =
        question.topics().stream()
            .filter(id -> corpus.roles().topic(id).filter(Topic::general).isPresent())
            .toList();
    boolean ofOneRole = question.roles().size() == 1;
    boolean comparesRoles =
        question.kind() == QuestionKind.COMPARISON && question.roles().size() > 1;
    if (ofOneRole || (comparesRoles && topics.isEmpty())) {
      return Optional.empty();
    }
    Evidence found = evidence.find(question, Set.of());
    if (question.manners().together() && question.kind() != QuestionKind.COMPARISON) {
      for (Topic topic : corpus.roles().topics()) {
        found = topic.general() ? found.preferring(topic.id(), TOGETHER) : found;
      }
    }
    boolean generalFitsBest =
        !found.passages().isEmpty() && isGeneral(found.passages().getFirst().passage());
    if (generalFitsBest
        && !question.focus().isEmpty()
        && found.coverage().suffices(question.manners().anchored())
        && found.coverage().knownShare() >= FOCUSED) {
      return Optional.of(composition.grounded(question, "", found.close(FactAnswers.MOST)));
    }
    List<Passage> all = topics.stream().flatMap(id -> corpus.generalPassages(id).stream()).toList();
    boolean nothingElse =
        question.topics().equals(topics)
            && (question.focus().isEmpty() || generalFitsBest)
            && found.coverage().beside() <= FactAnswers.CHATTER;
    return all.isEmpty() || !nothingElse
        ? Optional.empty()
        : Optional.of(composition.grounded(question, "", all));
  }

  private boolean isGeneral(Passage passage) {
    return passage.role().isEmpty()
        && passage.topic().flatMap(corpus.roles()::topic).filter(Topic::general).isPresent();
  }
}
