package rollenkompass.answering;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import rollenkompass.corpus.Corpus;
import rollenkompass.corpus.Passage;
import rollenkompass.corpus.Topic;
import rollenkompass.understanding.Interpretation;

/** Answers questions about the text as a whole from the passages that belong to no role. */
final class ArticleAnswers {
  private final Corpus corpus;
  private final EvidenceFinder evidence;
  private final FactAnswers facts;

  ArticleAnswers(Corpus corpus, EvidenceFinder evidence, FactAnswers facts) {
    this.corpus = corpus;
    this.evidence = evidence;
    this.facts = facts;
  }

  /** The answer, where the question is about the text as a whole. */
  Optional<Answer> answer(Interpretation question) {
    if (question.roles().size() == 1) {
      return Optional.empty();
    }
    List<String> topics =
        question.topics().stream()
            .filter(id -> corpus.roles().topic(id).filter(Topic::general).isPresent())
            .toList();
    Evidence found = evidence.find(question, Set.of(), Set.of());
    boolean generalFitsBest =
        !found.passages().isEmpty()
            && isGeneral(found.passages().getFirst().passage())
            && found.coverage().suffices(question.anchored());
    if (generalFitsBest && !question.focus().isEmpty()) {
      return Optional.of(facts.grounded(question, "", found.close(FactAnswers.MOST)));
    }
    List<Passage> all =
        topics.stream().flatMap(id -> corpus.generalPassages(id).stream()).toList();
    boolean nothingElse = question.focus().isEmpty() && question.topics().equals(topics);
    return all.isEmpty() || !nothingElse
        ? Optional.empty()
        : Optional.of(facts.grounded(question, "", all));
  }

  private boolean isGeneral(Passage passage) {
    return passage.role().isEmpty()
        && passage.topic().flatMap(corpus.roles()::topic).filter(Topic::general).isPresent();
  }
}
