package rollenkompass.answering.pipeline;

import java.util.List;
import java.util.Optional;
import rollenkompass.answering.Answer;
import rollenkompass.answering.document.DocumentRoute;
import rollenkompass.corpus.Corpus;
import rollenkompass.corpus.Passage;
import rollenkompass.understanding.Interpretation;

/** Sets the roles side by side on what an answer is about. */
public final class TableAnswers {
  /** A table of so many topics is asked for; one of more shows what tells the roles apart. */
  private static final int MOST_TOPICS = 2;

  private final Corpus corpus;
  private final DocumentRoute documents;
  private final QuestionAnswers questions;

  TableAnswers(Corpus corpus, DocumentRoute documents, QuestionAnswers questions) {
    this.corpus = corpus;
    this.documents = documents;
    this.questions = questions;
  }

  /** The comparison; empty where the answer is about no roles. */
  Optional<Answer> answer(Interpretation question, Answer answer) {
    List<Passage> told = answer.passages();
    if (corpus.roles().roles().size() < 2 || told.stream().anyMatch(documents::isPlain)) {
      return Optional.empty();
    }
    List<String> topics =
        question.topics().isEmpty()
            ? told.stream().flatMap(passage -> passage.topic().stream()).distinct().toList()
            : question.topics();
    List<String> ids = question.roles().size() > 1 ? question.roles() : corpus.roles().roleIds();
    List<String> about = topics.size() > MOST_TOPICS ? List.of() : topics;
    return Optional.of(questions.compare(question.comparing(ids, about)))
        .filter(table -> !table.citations().isEmpty());
  }
}
